package org.entente.providerregistry.organization.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.kit.identity.Caller;
import org.entente.providerregistry.organization.application.OrganizationAction;
import org.entente.providerregistry.organization.application.OrganizationPolicy;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.organization.domain.OrganizationState.Suspended;
import org.entente.providerregistry.vocabulary.CountryCode;

/** An organization as a caller sees it. */
@Schema(name = "Organization")
record OrganizationView(
        UUID id,

        @Schema(enumeration = {"REGISTERED", "VERIFIED", "SUSPENDED"})
        String state,

        long version,
        Instant createdAt,
        Instant updatedAt,
        String legalName,
        String headquartersCountry,

        @Schema(description = "Null where it is unknown", nullable = true)
        String incorporationCountry,

        @Schema(
                description = "The country where it mainly does its business; null where it is unknown",
                nullable = true)
        String principalPlaceOfBusiness,

        @Schema(description = "Null where it is unknown, and for buyers and partner systems", nullable = true)
        Parent ultimateParent,

        @Schema(description = "Why it is suspended; null otherwise", nullable = true)
        String reason) {

    /** Who owns it in the end. */
    @Schema(name = "UltimateParent")
    record Parent(String name, String country) {}

    static OrganizationView of(Organization organization, Caller caller) {
        var ownership = OrganizationPolicy.permits(OrganizationAction.SEE_OWNERSHIP, caller, organization.id());
        return new OrganizationView(
                organization.id().value(),
                organization.state().name(),
                organization.version(),
                organization.createdAt(),
                organization.updatedAt(),
                organization.legalName(),
                organization.headquarters().value(),
                organization.incorporation().map(CountryCode::value).orElse(null),
                organization.principalPlaceOfBusiness().map(CountryCode::value).orElse(null),
                organization
                        .ultimateParent()
                        .filter(_ -> ownership)
                        .map(parent ->
                                new Parent(parent.name(), parent.country().value()))
                        .orElse(null),
                ownership && organization.state() instanceof Suspended(var reason) ? reason : null);
    }
}
