package org.entente.providerregistry.certification.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.entente.providerregistry.certification.domain.CertificationState.Applied;
import org.entente.providerregistry.certification.domain.CertificationState.Certified;
import org.entente.providerregistry.certification.domain.CertificationState.Conditional;
import org.entente.providerregistry.certification.domain.CertificationState.Expired;
import org.entente.providerregistry.certification.domain.CertificationState.Granted;
import org.entente.providerregistry.certification.domain.CertificationState.InAssessment;
import org.entente.providerregistry.certification.domain.CertificationState.Refused;
import org.entente.providerregistry.certification.domain.CertificationState.Suspended;

/** The columns that hold a state. Expiry is never written: it follows from the last day and the day asked about. */
@Embeddable
class Standing {
    private String state;
    private String stateReason;
    private String grantedAs;
    private String[] conditions;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected Standing() {}

    static Standing of(CertificationState state) {
        var standing = new Standing();
        standing.state = state.name();
        standing.conditions = new String[0];
        switch (state) {
            case Applied _, InAssessment _ -> {}
            case Granted granted -> standing.keep(granted);
            case Refused(var reasons) -> standing.stateReason = reasons;
            case Suspended(var reason, var before) -> {
                standing.stateReason = reason;
                standing.keep(before);
            }
            case Expired _ -> throw new IllegalArgumentException("expiry is not written down");
        }
        return standing;
    }

    private void keep(Granted granted) {
        grantedAs = granted.name();
        validFrom = granted.validity().from();
        validUntil = granted.validity().until();
        conditions = granted instanceof Conditional conditional
                ? conditional.conditions().toArray(String[]::new)
                : new String[0];
    }

    CertificationState on(LocalDate day) {
        return switch (state) {
            case "APPLIED" -> new Applied();
            case "IN_ASSESSMENT" -> new InAssessment();
            case "REFUSED" -> new Refused(stateReason);
            case "CERTIFIED", "CONDITIONAL" -> unlessOver(granted(), day);
            case "SUSPENDED" -> unlessOver(new Suspended(stateReason, granted()), day);
            default -> throw new IllegalStateException("not a state of a certification: " + state);
        };
    }

    private CertificationState unlessOver(CertificationState current, LocalDate day) {
        var granted = granted();
        return granted.validity().isOver(day) ? new Expired(granted) : current;
    }

    private Granted granted() {
        var validity = new Validity(validFrom, validUntil);
        return grantedAs.equals("CONDITIONAL")
                ? new Conditional(List.of(conditions), validity)
                : new Certified(validity);
    }
}
