package org.entente.dealtracker.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The events of a review, real or imagined, and the day on which its clocks are to be read.
 *
 * @param asOf whose version of the clock lengths counts; left out for the day of registration
 * @param events in any order; those after {@code at} are not looked at
 */
record ReviewClockRequest(
        @Schema(description = "Whose version of the clock lengths counts; left out for the day of registration")
        LocalDate asOf,

        @NotNull @Schema(description = "The day on which the clocks are read")
        LocalDate at,

        @NotNull @Size(max = 1000) @Schema(description = "In any order; those after `at` are not looked at")
        List<@Valid @NotNull Event> events) {

    /**
     * One event. Words are read by {@link EventReader}, so that an event after {@code at} may be of a kind that does not exist.
     *
     * @param stop the stop's name in this request
     * @param by who escalates, if known
     */
    @Schema(name = "ReviewClockEvent")
    record Event(
            @Schema(
                    required = true,
                    enumeration = {
                        "REGISTERED",
                        "REFERRED",
                        "STOP_STARTED",
                        "STOP_ENDED",
                        "RECOMMENDED",
                        "ESCALATED",
                        "BODY_DECIDED"
                    })
            String type,

            @Schema(required = true, description = "A calendar day in Washington")
            LocalDate on,

            @Size(max = 200) @Schema(description = "STOP_STARTED, STOP_ENDED: the stop's name in this request")
            String stop,

            @Schema(
                    description = "STOP_STARTED",
                    enumeration = {
                        "APPLICANT_INFORMATION",
                        "PRE_LICENSE_CHECK",
                        "END_USE_ASSURANCES",
                        "GOVERNMENT_CONSULTATION",
                        "MULTILATERAL_REVIEW",
                        "TERRORISM_CONGRESSIONAL_NOTICE",
                        "CONGRESSIONAL_NOTIFICATION",
                        "TECHNOLOGY_TRANSFER_CONTROL_PLAN"
                    })
            String reason,

            @Schema(
                    description = "RECOMMENDED",
                    enumeration = {"STATE", "WAR", "ENERGY"})
            String agency,

            @Schema(
                    description = "RECOMMENDED",
                    enumeration = {"APPROVE", "APPROVE_WITH_CONDITIONS", "DENY"})
            String recommendation,

            @Size(max = 4000) @Schema(description = "RECOMMENDED: a denial without them does not count")
            String reasons,

            @Size(max = 1000)
            @Schema(description = "RECOMMENDED: statute and regulation; a denial without them does not count")
            String legalBasis,

            @Schema(
                    description = "ESCALATED",
                    enumeration = {"OPERATING_COMMITTEE", "ACEP", "EARB", "PRESIDENT"})
            String to,

            @Schema(
                    description = "ESCALATED: who escalates, if known",
                    enumeration = {"COMMERCE", "STATE", "WAR", "ENERGY"})
            String by,

            @Schema(
                    description = "BODY_DECIDED",
                    enumeration = {"OPERATING_COMMITTEE", "ACEP", "EARB", "PRESIDENT"})
            String body,

            @Schema(
                    description = "BODY_DECIDED",
                    enumeration = {"APPROVE", "APPROVE_WITH_CONDITIONS", "DENY"})
            String decision) {}
}
