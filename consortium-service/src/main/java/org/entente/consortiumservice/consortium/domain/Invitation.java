package org.entente.consortiumservice.consortium.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** An organization's invitation to a consortium, with the reason where it declined. */
@Embeddable
public record Invitation(
        UUID organizationId, @Enumerated(EnumType.STRING) Answer answer, String reason) {

    /** What the organization said. */
    public enum Answer {
        PENDING,
        ACCEPTED,
        DECLINED
    }

    static Invitation pending(UUID organizationId) {
        return new Invitation(organizationId, Answer.PENDING, null);
    }

    static Invitation accepted(UUID organizationId) {
        return new Invitation(organizationId, Answer.ACCEPTED, null);
    }

    boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    Invitation accept() {
        requirePending("acceptance");
        return accepted(organizationId);
    }

    Invitation decline(String reason) {
        requirePending("decline");
        return new Invitation(organizationId, Answer.DECLINED, reason);
    }

    private void requirePending(String action) {
        if (answer != Answer.PENDING) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "The invitation takes no " + action + ": it has been answered with " + answer + ".")
                    .with("state", answer)
                    .with("allowed", List.of());
        }
    }
}
