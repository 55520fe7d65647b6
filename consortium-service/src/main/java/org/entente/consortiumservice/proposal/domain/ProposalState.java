package org.entente.consortiumservice.proposal.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a proposal stands; each state offers only the transitions that are legal from it.
 *
 * <pre>
 *          accept
 *   Open ──────────▶ Accepted
 *    │ ├── decline ─▶ Declined
 *    │ └─ withdraw ─▶ Withdrawn
 *    └ the day after expiresOn begins ─▶ Expired
 * </pre>
 */
public sealed interface ProposalState {

    /** The state's name. */
    ProposalStatus status();

    /** What can still be done, in the words of the HTTP sub-resources. */
    default List<String> allowed() {
        return List.of();
    }

    /** Waits for the addressee's answer, up to and including {@code expiresOn} (UTC). */
    record Open(LocalDate expiresOn) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.OPEN;
        }

        @Override
        public List<String> allowed() {
            return List.of("acceptance", "decline", "withdrawal");
        }

        Accepted accept() {
            return new Accepted();
        }

        Declined decline(String reason) {
            return new Declined(reason);
        }

        Withdrawn withdraw(String reason) {
            return new Withdrawn(reason);
        }

        Expired expire() {
            return new Expired(expiresOn);
        }
    }

    /** Both organizations agreed to work together. */
    record Accepted() implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.ACCEPTED;
        }
    }

    /** The addressee said no. */
    record Declined(String reason) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.DECLINED;
        }
    }

    /** The sender took it back. */
    record Withdrawn(String reason) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.WITHDRAWN;
        }
    }

    /** Nobody answered in time; follows from the date alone, so nothing has to fire for it to be true. */
    record Expired(LocalDate expiredOn) implements ProposalState {
        @Override
        public ProposalStatus status() {
            return ProposalStatus.EXPIRED;
        }
    }
}
