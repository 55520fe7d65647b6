package org.entente.providerregistry.offering.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.kit.identity.Caller;
import org.entente.providerregistry.offering.application.CatalogEntry;
import org.entente.providerregistry.offering.application.Certificate;
import org.entente.providerregistry.offering.application.OfferingAction;
import org.entente.providerregistry.offering.application.OfferingPolicy;
import org.entente.providerregistry.offering.domain.OfferingState.Withdrawn;
import org.entente.providerregistry.vocabulary.CountryCode;

/** An offering as a caller sees it. */
@Schema(name = "Offering")
record OfferingView(
        UUID id,

        @Schema(enumeration = {"DRAFT", "PUBLISHED", "WITHDRAWN"})
        String state,

        @Schema(description = "Counts the changes of this record, as in the ETag")
        long revision,

        Instant createdAt,
        Instant updatedAt,
        UUID organizationId,
        String name,
        Layer layer,
        ComponentSlot componentSlot,

        @Schema(description = "The provider's version of the product")
        String version,

        @Schema(nullable = true) String description,

        @Schema(description = "Whole US dollars; null for partner systems", nullable = true)
        Long priceUsd,

        @Schema(description = "Whole US dollars; null for partner systems", nullable = true)
        Long usOriginValueUsd,

        int leadTimeDays,

        @Schema(description = "Countries it can be delivered to; empty means everywhere")
        List<String> regions,

        @Schema(description = "What it serves; empty means every workload")
        List<Workload> workloads,

        @Schema(
                description = "How much of it can be supplied; null where that is unknown, and for partner systems",
                nullable = true)
        CapacityView capacity,

        @Schema(
                description =
                        "The first day on which it can be ordered, from which the lead time counts; null means at once",
                nullable = true)
        LocalDate availableFrom,

        @Schema(description = "The country whose law binds its operator; null where it is unknown", nullable = true)
        String operatorJurisdiction,

        @Schema(description = "Why it was withdrawn; null otherwise", nullable = true)
        String reason,

        @Schema(description = "Its latest certificate, if there is one that the caller may see", nullable = true)
        CertificateView certification) {

    /** How much of something. */
    @Schema(name = "Capacity")
    record CapacityView(long amount, CapacityUnit unit) {
        static CapacityView of(Capacity capacity) {
            return new CapacityView(capacity.amount(), capacity.unit());
        }
    }

    /** The certificate of an offering in brief. */
    @Schema(name = "OfferingCertificate")
    record CertificateView(
            UUID id,

            @Schema(
                    enumeration = {
                        "APPLIED",
                        "IN_ASSESSMENT",
                        "CERTIFIED",
                        "CONDITIONAL",
                        "REFUSED",
                        "SUSPENDED",
                        "EXPIRED"
                    })
            String state,

            @Schema(description = "Its last day; null until it is granted", nullable = true)
            LocalDate validUntil) {

        static CertificateView of(Certificate certificate) {
            return new CertificateView(certificate.id().value(), certificate.state(), certificate.validUntil());
        }
    }

    static OfferingView of(CatalogEntry entry, Caller caller) {
        var offering = entry.offering();
        var specification = offering.specification();
        var supply = specification.supply();
        var terms = OfferingPolicy.permits(OfferingAction.SEE_TERMS, caller, offering.owner());
        return new OfferingView(
                offering.id().value(),
                offering.state().name(),
                offering.revision(),
                offering.createdAt(),
                offering.updatedAt(),
                offering.owner().value(),
                specification.name(),
                specification.layer(),
                specification.componentSlot(),
                specification.version(),
                specification.description(),
                terms ? (Long) specification.price().total().value() : null,
                terms ? (Long) specification.price().usOrigin().value() : null,
                specification.leadTimeDays(),
                supply.regions().stream().map(CountryCode::value).toList(),
                supply.workloads(),
                terms && supply.capacity() != null ? CapacityView.of(supply.capacity()) : null,
                supply.availableFrom(),
                supply.operatorJurisdiction() == null
                        ? null
                        : supply.operatorJurisdiction().value(),
                terms && offering.state() instanceof Withdrawn(var reason) ? reason : null,
                entry.certificate().map(CertificateView::of).orElse(null));
    }
}
