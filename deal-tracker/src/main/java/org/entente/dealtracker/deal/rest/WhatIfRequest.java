package org.entente.dealtracker.deal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.rest.OpenDealRequest.CouplingRequest;
import org.entente.dealtracker.deal.rest.OpenDealRequest.EndUserRequest;
import org.entente.dealtracker.deal.rest.OpenDealRequest.SlotRequest;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/**
 * A need to be assembled without a deal: what opening a deal states, as far as it decides which consortia there are.
 *
 * @param title for the asker's own use
 * @param top how many consortia are wanted, 5 where left out
 * @param timeLimitSeconds how long the search may take, 10 where left out
 */
record WhatIfRequest(
        @Size(max = 200) String title,

        @NotNull @Pattern(regexp = OpenDealRequest.COUNTRY, message = OpenDealRequest.MUST_BE_COUNTRY)
        String destination,

        @NotNull Workload workload,
        @Positive @Max(1_000_000_000_000L) Long valueLimitUsd,
        @NotEmpty @Size(max = 12) List<@Valid @NotNull SlotRequest> requiredSlots,
        @Size(max = 66) List<@Valid @NotNull CouplingRequest> couplings,
        LocalDate deliveryBy,
        @Valid NeedLimits limits,
        @Valid Objective objective,

        @Min(value = 1, message = AssemblyRequest.TOP) @Max(value = 20, message = AssemblyRequest.TOP)
        Integer top,

        @Min(value = 1, message = AssemblyRequest.SECONDS) @Max(value = 300, message = AssemblyRequest.SECONDS)
        Integer timeLimitSeconds) {

    private static final String NOBODY = "nobody";

    /** The same need as a deal would state it; what a deal states besides does not matter to assembly. */
    OpenDealRequest asDeal() {
        return new OpenDealRequest(
                title,
                destination,
                NOBODY,
                workload,
                NOBODY,
                new EndUserRequest(NOBODY, destination),
                valueLimitUsd,
                requiredSlots,
                couplings,
                deliveryBy,
                limits,
                objective,
                null);
    }
}
