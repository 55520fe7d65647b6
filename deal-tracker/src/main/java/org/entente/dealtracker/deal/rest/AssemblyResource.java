package org.entente.dealtracker.deal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.OfferingExplanation;
import org.entente.dealtracker.deal.application.AssembleDeal;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

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
    @APIResponseSchema(value = AssemblyResponse.class, responseCode = "201")
    public Response assemble(@BeanParam Step step, @Valid AssemblyRequest request) {
        int top = request == null || request.top() == null ? DEFAULT_TOP : request.top();
        AssemblyRun run = assemble.assemble(step, top);
        return TaggedAnswer.created(
                "deals/" + run.dealId() + "/assemblies", run.id(), AssemblyResponse.of(run), AssemblyResponse.VERSION);
    }

    @GET
    @Operation(operationId = "listAssemblies", summary = "Past assemblies of a deal that you may see, newest first")
    public Page<AssemblyLineResponse> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return read.list(id, page.request()).map(AssemblyLineResponse::of);
    }

    @GET
    @Path("/{assemblyId}")
    @Operation(operationId = "getAssembly", summary = "One run as it was")
    @APIResponseSchema(AssemblyResponse.class)
    public Response one(@PathParam("id") UUID id, @PathParam("assemblyId") UUID assemblyId) {
        return TaggedAnswer.of(AssemblyResponse.of(read.one(id, assemblyId)), AssemblyResponse.VERSION);
    }

    @GET
    @Path("/{assemblyId}/offerings/{offeringId}")
    @Operation(
            operationId = "explainOffering",
            summary = "Why a run chose an offering or not: what keeps it out, or what it costs to have it in")
    public OfferingExplanation why(
            @PathParam("id") UUID id,
            @PathParam("assemblyId") UUID assemblyId,
            @PathParam("offeringId") UUID offeringId) {
        return read.why(id, assemblyId, offeringId);
    }
}
