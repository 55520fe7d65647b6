package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.CancelAssembly;
import org.entente.dealtracker.assembly.application.OfferingExplanation;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.dealtracker.deal.application.SteerAssemblies;
import org.entente.kit.http.BegunOnce;
import org.entente.kit.http.Step;

/** Any run of the assembler, whether for a deal or as a what-if. */
@RunOnVirtualThread
@Path("/api/v1/assemblies/{id}")
@Tag(name = "assemblies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RunResource {

    private final ReadAssemblies read;
    private final SteerAssemblies steer;
    private final CancelAssembly cancel;
    private final AssemblyAnswers answers;
    private final BegunOnce once;

    RunResource(
            ReadAssemblies read,
            SteerAssemblies steer,
            CancelAssembly cancel,
            AssemblyAnswers answers,
            BegunOnce once) {
        this.read = read;
        this.steer = steer;
        this.cancel = cancel;
        this.answers = answers;
        this.once = once;
    }

    @GET
    @Operation(operationId = "getRun", summary = "One run, under way or ended")
    @APIResponseSchema(AssemblyResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answers.of(read.one(id));
    }

    @GET
    @Path("/inputs")
    @Operation(
            operationId = "getRunInputs",
            summary = "What a run was run on, in the format `entente-assembly-1`",
            description = "Of a deal's run only for those who see all of the deal: the inputs name its value limit.")
    @APIResponse(
            responseCode = "200",
            description = "The instance",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Object.class)))
    public String inputs(@PathParam("id") UUID id) {
        return read.inputs(id);
    }

    @GET
    @Path("/offerings/{offeringId}")
    @Operation(
            operationId = "explainRunOffering",
            summary = "Why a run chose an offering or not: what keeps it out, or what it costs to have it in")
    public OfferingExplanation why(@PathParam("id") UUID id, @PathParam("offeringId") UUID offeringId) {
        return read.why(read.one(id), offeringId);
    }

    /** Cancelling what is cancelled changes nothing, so a repeated request needs no key. */
    @POST
    @Path("/cancel")
    @Operation(
            operationId = "cancelRun",
            summary = "End a run under way; what it knows by then is kept, but cannot be selected")
    @APIResponseSchema(AssemblyResponse.class)
    public Response cancel(@BeanParam Step step) {
        AssemblyRun run = steer.cancellable(step);
        cancel.cancel(run);
        return answers.of(read.one(run.id()));
    }

    @POST
    @Path("/repeat")
    @Operation(
            operationId = "repeatRun",
            summary = "Run the kept inputs again, and say whether the answer is the same",
            description =
                    "A run that was cut short is repeated for as many steps as it took. A deal learns nothing of a repeat.")
    @APIResponseSchema(value = AssemblyResponse.class, responseCode = "201")
    @APIResponse(
            responseCode = "202",
            description = "Still searched for; follow `Location`",
            content = @Content(schema = @Schema(implementation = AssemblyResponse.class)))
    public Response repeat(@BeanParam Step step, @HeaderParam("Prefer") String prefer) throws Exception {
        UUID run = once.begin(Map.of("repeat", step.id()), () -> steer.repeat(step));
        return answers.begun(run, prefer);
    }
}
