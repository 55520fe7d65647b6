package org.entente.providerregistry.certification.rest;

import java.time.LocalDate;
import java.util.List;
import org.entente.providerregistry.certification.domain.CertificationState;
import org.entente.providerregistry.certification.domain.CertificationState.Applied;
import org.entente.providerregistry.certification.domain.CertificationState.Certified;
import org.entente.providerregistry.certification.domain.CertificationState.Conditional;
import org.entente.providerregistry.certification.domain.CertificationState.Expired;
import org.entente.providerregistry.certification.domain.CertificationState.InAssessment;
import org.entente.providerregistry.certification.domain.CertificationState.Refused;
import org.entente.providerregistry.certification.domain.CertificationState.Suspended;
import org.entente.providerregistry.certification.domain.Validity;

/** What a state carries beside its name, laid out flat. */
record Details(
        List<String> conditions, String reasons, String suspendedBecause, LocalDate validFrom, LocalDate validUntil) {

    static Details of(CertificationState state) {
        return switch (state) {
            case Applied _, InAssessment _ -> new Details(List.of(), null, null, null, null);
            case Refused(var reasons) -> new Details(List.of(), reasons, null, null, null);
            case Certified(var validity) -> granted(List.of(), validity);
            case Conditional(var conditions, var validity) -> granted(conditions, validity);
            case Expired(var before) -> of(before);
            case Suspended(var reason, var before) -> {
                var granted = of(before);
                yield new Details(granted.conditions(), null, reason, granted.validFrom(), granted.validUntil());
            }
        };
    }

    private static Details granted(List<String> conditions, Validity validity) {
        return new Details(conditions, null, null, validity.from(), validity.until());
    }

    Details withoutAssessment() {
        return new Details(List.of(), null, null, validFrom, validUntil);
    }
}
