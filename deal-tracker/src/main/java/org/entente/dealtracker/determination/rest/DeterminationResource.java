package org.entente.dealtracker.determination.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.determination.application.LicensePolicy;
import org.entente.dealtracker.determination.domain.Determination;
import org.entente.kit.http.Idempotent;

/** Whether an export needs a license. */
@RunOnVirtualThread
@Path("/api/v1/determinations")
@Tag(name = "determinations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeterminationResource {

    private final LicensePolicy policy;

    DeterminationResource(LicensePolicy policy) {
        this.policy = policy;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "determineLicense",
            summary = "Whether a transaction needs a license, and because of which rules",
            description =
                    "Decision support: the answer binds no agency and is not legal advice. It follows from the request and the rules"
                            + " of the day in `asOf` alone, and nothing is kept. A fact that is left out or null is unknown, never no:"
                            + " where it could change the answer, `missing` names it. `GET /policies/license-determination` has the rules.")
    public DeterminationResponse determine(@NotNull DeterminationRequest request) {
        var rules = policy.rules();
        return DeterminationResponse.of(Determination.of(TransactionReader.read(request, rules.firstDay()), rules));
    }
}
