package org.entente.dealtracker.condition.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.kit.problem.Problem;

/** Conditions that agencies may cite, and applicants may read before they apply. */
@Path("/api/v1/policies/license-conditions")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class ConditionResource {

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final Policies policies;
    private final Clock clock;

    ConditionResource(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** Short, so never in pages. */
    record Library(LocalDate on, List<ConditionResponse> conditions) {}

    @GET
    @Operation(
            operationId = "getLicenseConditions",
            summary = "The conditions that may be cited on a day, today where `on` is left out")
    public Library on(@QueryParam("on") String on) {
        LocalDate day = day(on);
        return new Library(
                day,
                policies.current().of(ConditionLibrary.class).on(day).stream()
                        .map(ConditionResponse::of)
                        .toList());
    }

    private LocalDate day(String on) {
        try {
            return on == null ? LocalDate.ofInstant(clock.instant(), WASHINGTON) : LocalDate.parse(on);
        } catch (DateTimeParseException _) {
            throw Problem.invalid("on", "must be a date such as 2026-08-01");
        }
    }
}
