package org.entente.providerregistry.organization.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.providerregistry.organization.application.RegisterOrganization.Profile;
import org.entente.providerregistry.organization.domain.UltimateParent;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.IsoCountry;

/** What an organization says of itself. */
record OrganizationRegistration(
        @NotBlank @Size(max = 200) String legalName,

        @NotNull @IsoCountry @Schema(examples = "US") String headquartersCountry,

        @IsoCountry @Schema(examples = "US", description = "Left out, it is unknown")
        String incorporationCountry,

        @IsoCountry
        @Schema(examples = "US", description = "The country where it mainly does its business; left out, it is unknown")
        String principalPlaceOfBusiness,

        @Valid @Schema(description = "The top of the ownership chain; left out, it is unknown")
        Parent ultimateParent) {

    /** Who owns it in the end. */
    record Parent(
            @NotBlank @Size(max = 200) String name,

            @NotNull @IsoCountry @Schema(examples = "US") String country) {
        UltimateParent inDomain() {
            return new UltimateParent(name.strip(), new CountryCode(country));
        }
    }

    Profile profile() {
        return new Profile(
                legalName.strip(),
                new CountryCode(headquartersCountry),
                country(incorporationCountry),
                country(principalPlaceOfBusiness),
                ultimateParent == null ? null : ultimateParent.inDomain());
    }

    private static CountryCode country(String code) {
        return code == null ? null : new CountryCode(code);
    }
}
