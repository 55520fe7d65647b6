package org.entente.dealtracker.condition.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.kit.http.QueryText;
import org.entente.kit.time.Washington;

/** Conditions that agencies may cite, and applicants may read before they apply. */
@Path("/api/v1/policies/license-conditions")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class ConditionResource {

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
        LocalDate day = Objects.requireNonNullElseGet(QueryText.day("on", on), () -> Washington.day(clock.instant()));
        return new Library(
                day,
                policies.current().of(ConditionLibrary.class).on(day).stream()
                        .map(ConditionResponse::of)
                        .toList());
    }
}
