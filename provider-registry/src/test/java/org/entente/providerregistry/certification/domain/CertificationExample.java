package org.entente.providerregistry.certification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.SchemeId;

/** A certification of Northwind's rack under a scheme with two requirements, in any state on 2 November 2026. */
final class CertificationExample {
    static final Instant TODAY = Instant.parse("2026-11-02T09:00:00Z");
    static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");
    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-00000000b001");
    static final UUID RACK = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    static final UUID NORTHWIND = UUID.fromString("6f0a1c1e-0001-4000-8000-000000000001");
    static final Assessor CHECKED = new Assessor("assessor", UUID.fromString("6f0a1c1e-0001-4000-8000-000000000011"));

    private static final Instant LAST_YEAR = Instant.parse("2025-11-02T09:00:00Z");
    private static final LocalDate LAST_YEAR_END = LocalDate.parse("2025-12-31");

    private CertificationExample() {}

    static Scheme scheme() {
        return new Scheme(
                new SchemeId("ENTENTE-HARDWARE-1"),
                "Hardware",
                Layer.HARDWARE,
                24,
                List.of(
                        new SchemeRequirement("S-1", Part.SECURITY, "Signed firmware"),
                        new SchemeRequirement("I-1", Part.INTEROPERABILITY, "Measured power")));
    }

    static Certification in(String state) {
        return switch (state) {
            case "APPLIED" -> applied(TODAY);
            case "IN_ASSESSMENT" -> inAssessment(TODAY);
            case "CERTIFIED" -> decided(new Verdict.Certify(YEAR_END), TODAY);
            case "CONDITIONAL" -> decided(new Verdict.CertifyUnderConditions(List.of("yearly test"), YEAR_END), TODAY);
            case "REFUSED" -> decided(new Verdict.Refuse("too little shown"), TODAY);
            case "SUSPENDED" -> {
                var certification = decided(new Verdict.Certify(YEAR_END), TODAY);
                certification.suspend(new CertificationCommand.Suspend("found weak", TODAY));
                yield certification;
            }
            case "EXPIRED" -> decided(new Verdict.Certify(LAST_YEAR_END), LAST_YEAR);
            default -> throw new IllegalArgumentException(state);
        };
    }

    static List<Finding> findings(Result security, Result interoperability) {
        return List.of(new Finding("S-1", security, "report 1"), new Finding("I-1", interoperability, "report 2"));
    }

    private static Certification applied(Instant at) {
        return Certification.apply(new CertificationCommand.Apply(
                        new CertificationId(ID), new OfferingId(RACK), new OrganizationId(NORTHWIND), scheme(), at))
                .certification();
    }

    private static Certification inAssessment(Instant at) {
        var certification = applied(at);
        certification.startAssessment(new CertificationCommand.StartAssessment(CHECKED, at));
        return certification;
    }

    private static Certification decided(Verdict verdict, Instant at) {
        var certification = inAssessment(at);
        certification.decide(new CertificationCommand.Decide(verdict, findings(Result.PASSED, Result.PASSED), at));
        return certification;
    }
}
