package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.assembly.application.OfferingExplanation;
import org.entente.dealtracker.deal.application.AssembleDeal;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.kit.http.BegunOnce;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;

/** Runs of the assembler for a deal. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}/assemblies")
@Tag(name = "assemblies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssemblyResource {

    private final AssembleDeal assemble;
    private final ReadAssemblies read;
    private final AssemblyAnswers answers;
    private final BegunOnce once;

    AssemblyResource(AssembleDeal assemble, ReadAssemblies read, AssemblyAnswers answers, BegunOnce once) {
        this.assemble = assemble;
        this.read = read;
        this.answers = answers;
        this.once = once;
    }

    @POST
    @Operation(
            operationId = "assembleDeal",
            summary = "Assemble consortia from what is certified today, best first",
            description =
                    "Answers 201 with the whole answer where it is found within a second, otherwise 202 with where it can be"
                            + " followed; `Prefer: respond-async` asks for 202 at once.")
    @APIResponseSchema(value = AssemblyResponse.class, responseCode = "201")
    @APIResponse(
            responseCode = "202",
            description = "Still searched for; follow `Location`",
            content = @Content(schema = @Schema(implementation = AssemblyResponse.class)))
    public Response assemble(@BeanParam Step step, @HeaderParam("Prefer") String prefer, @Valid AssemblyRequest request)
            throws Exception {
        AssemblyRequest asked = request == null ? new AssemblyRequest(null, null) : request;
        UUID run = once.begin(
                asked,
                () -> assemble.start(
                        step, AssemblyRequest.top(asked.top()), AssemblyRequest.limit(asked.timeLimitSeconds())));
        return answers.begun(run, prefer);
    }

    @GET
    @Operation(operationId = "listAssemblies", summary = "Assemblies of a deal that you may see, newest first")
    public Page<AssemblyLineResponse> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return answers.of(read.ofDeal(id, page.request()));
    }

    @GET
    @Path("/{assemblyId}")
    @Operation(operationId = "getAssembly", summary = "One run, under way or ended")
    @APIResponseSchema(AssemblyResponse.class)
    public Response one(@PathParam("id") UUID id, @PathParam("assemblyId") UUID assemblyId) {
        return answers.of(read.one(id, assemblyId));
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
        return read.why(read.one(id, assemblyId), offeringId);
    }
}
