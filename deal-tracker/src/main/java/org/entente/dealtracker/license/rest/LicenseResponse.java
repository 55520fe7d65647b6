package org.entente.dealtracker.license.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.license.application.LicenseView;
import org.entente.dealtracker.license.domain.Carried;
import org.entente.dealtracker.license.domain.ChangeReport;
import org.entente.dealtracker.license.domain.Consequence;
import org.entente.dealtracker.license.domain.Draw;
import org.entente.dealtracker.license.domain.FormerTerms;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseLine;
import org.entente.dealtracker.license.domain.LicenseState;
import org.entente.dealtracker.license.domain.LicenseTerms;
import org.entente.dealtracker.license.domain.MaterialChange;
import org.entente.dealtracker.license.domain.Transfer;

/**
 * A license; values in whole US dollars.
 *
 * @param validityRule by which version of which rule its last day is set
 * @param lines how much of each offering it allows, and how much of that is drawn
 * @param citations what those conditions say that come from the library: id, version, the filled text, what is due
 * @param drawnValueUsd of all shipments together
 * @param acknowledged parties that have acknowledged its conditions
 * @param waitingFor parties that have not
 * @param reports that its conditions ask for, as far as they are set
 * @param formerTerms what it said before each amendment, oldest first
 * @param transfer the last that was asked for; {@code null} without one
 * @param replaces what it took over from the license that it replaces; {@code null} where it replaces none
 * @param replacedBy the license that took its place; {@code null} while none did
 * @param allowed what its state allows now
 */
record LicenseResponse(
        UUID id,
        LicenseState state,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String licenseNumber,
        UUID dealId,
        UUID reviewId,
        UUID licenseeOrganizationId,
        String destination,
        List<String> conditions,
        List<CitedCondition> citations,
        long valueUsd,
        LocalDate validFrom,
        LocalDate validUntil,
        String validityRule,
        List<LineResponse> lines,
        long drawnValueUsd,
        List<Draw> draws,
        List<UUID> acknowledged,
        List<UUID> waitingFor,
        List<ChangeResponse> changes,
        List<ReportResponse> reports,
        List<FormerTerms> formerTerms,
        Transfer transfer,
        Carried replaces,
        UUID replacedBy,
        List<String> allowed) {

    /** @param unit {@code null} for lots */
    record LineResponse(
            UUID offeringId,
            ComponentSlot componentSlot,
            long quantity,
            CapacityUnit unit,
            long drawn,
            long remaining) {

        static LineResponse of(LicenseLine line) {
            return new LineResponse(
                    line.offeringId(),
                    line.componentSlot(),
                    line.quantity(),
                    line.unit(),
                    line.drawn(),
                    line.remaining());
        }
    }

    /**
     * @param consequence of the change
     * @param why in a sentence
     * @param reference the text that the rule comes from
     */
    record ChangeResponse(
            MaterialChange kind,
            String description,
            Instant reportedAt,
            Consequence consequence,
            String why,
            String reference) {

        static ChangeResponse of(ChangeReport report) {
            MaterialChange kind = report.kind();
            return new ChangeResponse(
                    kind,
                    report.description(),
                    report.reportedAt(),
                    report.consequence(),
                    kind.why() + ".",
                    kind.reference());
        }
    }

    static LicenseResponse of(LicenseView view) {
        License license = view.license();
        LicenseTerms terms = license.terms();
        return new LicenseResponse(
                license.id(),
                license.state(),
                license.version(),
                license.createdAt(),
                license.updatedAt(),
                terms.number(),
                terms.dealId(),
                terms.reviewId(),
                terms.licenseeOrganizationId(),
                terms.destination(),
                terms.conditions(),
                terms.citations().all(),
                terms.valueUsd(),
                terms.validFrom(),
                terms.validUntil(),
                terms.validityRule(),
                license.use().lines().stream().map(LineResponse::of).toList(),
                license.use().drawnValueUsd(),
                license.use().draws(),
                license.acknowledgments().keySet().stream().sorted().toList(),
                license.waitingFor(),
                license.changes().stream().map(ChangeResponse::of).toList(),
                view.reports().stream()
                        .map(report -> ReportResponse.of(report, view))
                        .toList(),
                license.formerTerms(),
                license.transfer().orElse(null),
                license.carried().orElse(null),
                license.replacedBy().orElse(null),
                license.allowed());
    }
}
