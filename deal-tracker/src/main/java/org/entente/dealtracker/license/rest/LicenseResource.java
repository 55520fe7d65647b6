package org.entente.dealtracker.license.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.license.application.FindLicenses;
import org.entente.dealtracker.license.application.LicenseView;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.problem.Problem;

/** Licenses that were issued for deals. */
@RunOnVirtualThread
@Path("/api/v1/licenses")
@Tag(name = "licenses")
@Produces(MediaType.APPLICATION_JSON)
public class LicenseResource {

    private final FindLicenses find;

    LicenseResource(FindLicenses find) {
        this.find = find;
    }

    @GET
    @Operation(operationId = "listLicenses", summary = "Licenses that you may see, newest first")
    public Page<LicenseResponse> list(
            @QueryParam("dealId") UUID dealId,
            @Parameter(description = "true for those with a report that is overdue today") @QueryParam("reportsOverdue")
                    String reportsOverdue,
            @BeanParam PageParameters page) {
        if (reportsOverdue != null && !List.of("true", "false").contains(reportsOverdue)) {
            throw Problem.invalid("reportsOverdue", "must be true or false");
        }
        return find.list(dealId, "true".equals(reportsOverdue), page.request()).map(LicenseResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLicense", summary = "One license")
    @APIResponseSchema(LicenseResponse.class)
    public Response one(@PathParam("id") UUID id) {
        LicenseView view = find.one(id);
        return TaggedAnswer.of(LicenseResponse.of(view), view.license().version());
    }
}
