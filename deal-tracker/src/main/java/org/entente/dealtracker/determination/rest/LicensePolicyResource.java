package org.entente.dealtracker.determination.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.determination.application.LicensePolicy;
import org.entente.kit.http.QueryText;
import org.entente.kit.time.Washington;

/** The rules that determinations go by. */
@Path("/api/v1/policies/license-determination")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class LicensePolicyResource {

    private final LicensePolicy policy;
    private final Clock clock;

    LicensePolicyResource(LicensePolicy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "getLicensePolicy",
            summary = "The rules of license determination that hold on a day, today where `on` is left out")
    public LicensePolicyResponse on(@QueryParam("on") String on) {
        return LicensePolicyResponse.of(
                policy.rules(),
                Objects.requireNonNullElseGet(QueryText.day("on", on), () -> Washington.day(clock.instant())));
    }
}
