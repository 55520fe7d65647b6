package org.entente.dealtracker.license.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.license.application.FindLicenses;
import org.entente.dealtracker.license.domain.License;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

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
            @QueryParam("dealId") UUID dealId, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return find.list(dealId, PageRequest.of(limit, after)).map(LicenseResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLicense", summary = "One license")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LicenseResponse.class)))
    public Response one(@PathParam("id") UUID id) {
        License license = find.one(id);
        return EntityTag.tagged(Response.ok(LicenseResponse.of(license)), license.version())
                .build();
    }
}
