package org.entente.dealtracker.deal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.deal.application.AssembleDeal;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Runs of the assembler for a deal. */
@Path("/api/v1/deals/{id}/assemblies")
@Tag(name = "assemblies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssemblyResource {

    private static final int DEFAULT_TOP = 5;

    private final AssembleDeal assemble;
    private final ReadAssemblies read;

    AssemblyResource(AssembleDeal assemble, ReadAssemblies read) {
        this.assemble = assemble;
        this.read = read;
    }

    /** @param top how many consortia are wanted, 5 where left out */
    record AssemblyRequest(@Min(1) @Max(20) Integer top) {}

    @POST
    @Idempotent
    @Operation(operationId = "assembleDeal", summary = "Assemble consortia from what is certified today, best first")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssemblyResponse.class)))
    public Response assemble(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid AssemblyRequest request) {
        int top = request == null || request.top() == null ? DEFAULT_TOP : request.top();
        AssemblyRun run = assemble.assemble(id, top, ifMatch);
        URI location = URI.create("/api/v1/deals/" + id + "/assemblies/" + run.id());
        return tagged(Response.created(location), run);
    }

    @GET
    @Operation(operationId = "listAssemblies", summary = "Past assemblies of a deal that you may see, newest first")
    public Page<AssemblyLineResponse> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return read.list(id, PageRequest.of(limit, after)).map(AssemblyLineResponse::of);
    }

    @GET
    @Path("/{assemblyId}")
    @Operation(operationId = "getAssembly", summary = "One run as it was")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AssemblyResponse.class)))
    public Response one(@PathParam("id") UUID id, @PathParam("assemblyId") UUID assemblyId) {
        return tagged(Response.ok(), read.one(id, assemblyId));
    }

    private static Response tagged(Response.ResponseBuilder response, AssemblyRun run) {
        return EntityTag.tagged(response.entity(AssemblyResponse.of(run)), AssemblyResponse.VERSION)
                .build();
    }
}
