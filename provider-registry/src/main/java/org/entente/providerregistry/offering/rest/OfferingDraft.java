package org.entente.providerregistry.offering.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
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
import org.entente.kit.problem.Problem;
import org.entente.providerregistry.offering.domain.Price;
import org.entente.providerregistry.offering.domain.Specification;
import org.entente.providerregistry.offering.domain.Supply;
import org.entente.providerregistry.vocabulary.CountryCode;
import org.entente.providerregistry.vocabulary.IsoCountry;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.Usd;

/** What is to be offered. */
record OfferingDraft(
        @Schema(description = "Whose it is; left out, the caller's own. The program office has to say it.")
        UUID organizationId,

        @NotBlank @Size(max = 200) String name,

        @NotNull Layer layer,

        @NotNull @Schema(description = "A slot of that layer")
        ComponentSlot componentSlot,

        @NotBlank @Size(max = 60) @Schema(description = "The provider's version of the product", examples = "2.1")
        String version,

        @Size(max = 4000) String description,

        @NotNull @PositiveOrZero @Schema(description = "Whole US dollars")
        Long priceUsd,

        @NotNull @PositiveOrZero @Schema(description = "Whole US dollars, at most the price")
        Long usOriginValueUsd,

        @NotNull @PositiveOrZero @Max(3650) @Schema(description = "Calendar days from order to delivery")
        Integer leadTimeDays,

        @NotNull @Size(max = 250) @Schema(description = "ISO 3166-1 alpha-2 countries; empty means everywhere")
        List<@NotNull @IsoCountry String> regions,

        @Size(max = 10) @Schema(description = "What it serves; empty or left out means every workload")
        List<@NotNull Workload> workloads,

        @Valid @Schema(description = "How much of it can be supplied; left out, it is unknown")
        CapacityDraft capacity,

        @Schema(
                description =
                        "The first day on which it can be ordered, from which the lead time counts; left out, at once.")
        LocalDate availableFrom,

        @IsoCountry
        @Schema(description = "The country whose law binds its operator; left out, it is unknown", examples = "US")
        String operatorJurisdiction) {

    /** How much can be supplied. */
    @Schema(name = "CapacityDraft")
    record CapacityDraft(
            @NotNull @Positive @Max(MOST_CAPACITY) @Schema(description = "Whole units")
            Long amount,

            @NotNull CapacityUnit unit) {
        private static final long MOST_CAPACITY = 1_000_000_000_000L;

        Capacity inDomain() {
            return new Capacity(amount, unit);
        }
    }

    OrganizationId owner(Caller caller) {
        if (organizationId != null) {
            return new OrganizationId(organizationId);
        }
        if (caller.organization() == null
                || !"COMPANY".equals(caller.organization().kind())) {
            throw Problem.invalid("organizationId", "must say whose offering it is");
        }
        return new OrganizationId(caller.organization().id());
    }

    Specification specification() {
        return new Specification(
                name.strip(),
                layer,
                componentSlot,
                version.strip(),
                description,
                new Price(new Usd(priceUsd), new Usd(usOriginValueUsd)),
                leadTimeDays,
                supply());
    }

    private Supply supply() {
        return new Supply(
                regions.stream().distinct().map(CountryCode::new).toList(),
                workloads == null ? List.of() : workloads,
                capacity == null ? null : capacity.inDomain(),
                availableFrom,
                operatorJurisdiction == null ? null : new CountryCode(operatorJurisdiction));
    }
}
