package org.entente.dealtracker.delegation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.dealtracker.delegation.domain.Terms;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** An official of State, War or Energy delegates their agency's authority to Commerce, and takes it back. */
@ApplicationScoped
public class ChangeDelegations {

    private final Delegations delegations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    ChangeDelegations(Delegations delegations, Journal journal, CurrentCaller caller, Clock clock) {
        this.delegations = delegations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem {@code rule-broken} for a period that begins before today or ends before it begins */
    @Transactional
    public Delegation grant(Scope scope, Terms terms) {
        Agency agency = official();
        LocalDate today = Washington.day(clock.instant());
        if (terms.effectiveFrom().isBefore(today)) {
            throw Problem.invalid(
                    "effectiveFrom", "must be today, " + today + ", or later: what was referred is referred");
        }
        if (terms.effectiveTo() != null && terms.effectiveTo().isBefore(terms.effectiveFrom())) {
            throw Problem.invalid("effectiveTo", "must not be before effectiveFrom");
        }
        Delegation delegation = new Delegation(UUID.randomUUID(), agency, scope, terms, signature());
        delegations.add(delegation);
        delegations.flush();
        journal.append(delegation.id(), delegation.grant());
        return delegation;
    }

    @Transactional
    public Delegation revoke(Step step, String reason) {
        Agency agency = official();
        Delegation delegation = delegations
                .locked(step.id())
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such delegation."));
        if (delegation.agency() != agency) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "This is authority of " + delegation.agency() + ": an official of " + delegation.agency()
                            + " takes it back.");
        }
        step.requireRead(delegation.version());
        var events = delegation.revoke(reason, signature());
        delegations.flush();
        journal.append(delegation.id(), events);
        return delegation;
    }

    private Agency official() {
        Caller who = caller.get();
        return ReviewPermissions.agencyOf(who)
                .filter(agency -> who.has(Roles.AGENCY_OFFICIAL) && Review.REFERRED_TO.contains(agency))
                .orElseThrow(() -> new Problem(
                        CommonProblem.FORBIDDEN,
                        "Only officials of State, War or Energy delegate the authority of their agency."));
    }

    private Signature signature() {
        return Signature.of(caller.get(), clock.instant());
    }
}
