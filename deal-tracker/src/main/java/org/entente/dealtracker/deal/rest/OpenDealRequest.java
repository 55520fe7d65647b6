package org.entente.dealtracker.deal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/**
 * A need to be opened as a deal.
 *
 * @param valueLimitUsd largest total price in whole US dollars, if any
 * @param couplings what the buyer says about pairs of slots; pairs not named are preferred to be attested together
 * @param limits what the consortium as a whole has to keep to; left out for nothing
 * @param objective what makes one consortium better than another; left out for the platform's policy
 * @param buyerOrganizationId for the program office only: the buyer that it opens the deal for
 */
record OpenDealRequest(
        @NotBlank @Size(max = 200) String title,

        @NotNull @Pattern(regexp = COUNTRY, message = MUST_BE_COUNTRY)
        String destination,

        @NotBlank @Size(max = 100) String sector,
        @NotNull Workload workload,
        @NotBlank @Size(max = 2000) String endUse,
        @NotNull @Valid EndUserRequest endUser,
        @Positive @Max(1_000_000_000_000L) Long valueLimitUsd,
        @NotEmpty @Size(max = 12) List<@Valid @NotNull SlotRequest> requiredSlots,
        @Size(max = 66) List<@Valid @NotNull CouplingRequest> couplings,
        LocalDate deliveryBy,
        @Valid NeedLimits limits,
        @Valid Objective objective,
        UUID buyerOrganizationId) {

    static final String COUNTRY = "[A-Z]{2}";
    static final String MUST_BE_COUNTRY = "must be a country in two letters (ISO 3166-1)";

    record EndUserRequest(
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = COUNTRY, message = MUST_BE_COUNTRY)
            String country) {}

    /** @param capacity the least that is to be supplied; left out for any */
    record SlotRequest(
            @NotNull ComponentSlot componentSlot,
            boolean optional,
            @Valid CapacityRequest capacity) {}

    record CapacityRequest(
            @NotNull @PositiveOrZero Long amount, @NotNull CapacityUnit unit) {}

    record CouplingRequest(
            @NotNull @Size(min = 2, max = 2) List<@NotNull ComponentSlot> slots,
            @NotNull Coupling.Mode mode,
            @PositiveOrZero @Max(1_000_000) Long penalty) {}
}
