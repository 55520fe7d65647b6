package org.entente.providerregistry.offering.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
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

        @Schema(description = "Why it was withdrawn; null otherwise", nullable = true)
        String reason,

        @Schema(description = "Its latest certificate, if there is one that the caller may see", nullable = true)
        CertificateView certification) {

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
        var price = OfferingPolicy.permits(OfferingAction.SEE_PRICE, caller, offering.owner());
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
                price ? (Long) specification.price().total().value() : null,
                price ? (Long) specification.price().usOrigin().value() : null,
                specification.leadTimeDays(),
                specification.regions().stream().map(CountryCode::value).toList(),
                price && offering.state() instanceof Withdrawn(var reason) ? reason : null,
                entry.certificate().map(CertificateView::of).orElse(null));
    }
}
