package org.entente.providerregistry.attestation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;
import org.entente.kit.identity.Caller;
import org.entente.providerregistry.attestation.application.AttestationAction;
import org.entente.providerregistry.attestation.application.AttestationPolicy;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.attestation.domain.AttestationState.Withdrawn;

/** An attestation as a caller sees it. */
@Schema(name = "Attestation")
record AttestationView(
        UUID id,

        @Schema(enumeration = {"RECORDED", "CONFIRMED", "WITHDRAWN"})
        String state,

        long version,
        Instant createdAt,
        Instant updatedAt,
        UUID offeringId,
        UUID organizationId,
        String offeringVersion,
        UUID otherOfferingId,
        UUID otherOrganizationId,
        String otherOfferingVersion,
        LocalDate testedOn,
        List<AttestationAspect> aspects,

        @Schema(description = "What it was tested for; empty means every workload")
        List<Workload> workloads,

        @Schema(description = "What shows it; null for those who are neither a side nor officials", nullable = true)
        String evidence,

        @Schema(description = "Why it was withdrawn; null otherwise", nullable = true)
        String reason) {

    static AttestationView of(Attestation attestation, Caller caller) {
        var side = attestation.side();
        var otherSide = attestation.otherSide();
        var report = attestation.report();
        var evidence = AttestationPolicy.permits(AttestationAction.SEE_EVIDENCE, caller, side, otherSide);
        return new AttestationView(
                attestation.id().value(),
                attestation.state().name(),
                attestation.version(),
                attestation.createdAt(),
                attestation.updatedAt(),
                side.offering().value(),
                side.owner().value(),
                side.version(),
                otherSide.offering().value(),
                otherSide.owner().value(),
                otherSide.version(),
                report.testedOn(),
                report.aspects(),
                report.workloads(),
                evidence ? report.evidence() : null,
                evidence && attestation.state() instanceof Withdrawn(var reason) ? reason : null);
    }
}
