package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.deal.application.AssembleWhatIf;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.kit.http.BegunOnce;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;

/** Runs of the assembler for a need that is no deal. */
@RunOnVirtualThread
@Path("/api/v1/assemblies")
@Tag(name = "assemblies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WhatIfResource {

    private final AssembleWhatIf assemble;
    private final ReadAssemblies read;
    private final AssemblyAnswers answers;
    private final BegunOnce once;
    private final Clock clock;

    WhatIfResource(AssembleWhatIf assemble, ReadAssemblies read, AssemblyAnswers answers, BegunOnce once, Clock clock) {
        this.assemble = assemble;
        this.read = read;
        this.answers = answers;
        this.once = once;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "assembleWhatIf",
            summary = "Assemble consortia for a need without opening a deal",
            description =
                    "Only your organization, the program office and auditors read it, and nothing can be selected from it."
                            + " Answers 201 with the whole answer where it is found within a second, otherwise 202 with where it can be"
                            + " followed; `Prefer: respond-async` asks for 202 at once.")
    @APIResponseSchema(value = AssemblyResponse.class, responseCode = "201")
    @APIResponse(
            responseCode = "202",
            description = "Still searched for; follow `Location`",
            content = @Content(schema = @Schema(implementation = AssemblyResponse.class)))
    public Response assemble(@HeaderParam("Prefer") String prefer, @Valid @NotNull WhatIfRequest request)
            throws Exception {
        UUID run = once.begin(
                request,
                () -> assemble.start(
                        NeedReader.read(request.asDeal(), LocalDate.now(clock)),
                        AssemblyRequest.top(request.top()),
                        AssemblyRequest.limit(request.timeLimitSeconds())));
        return answers.begun(run, prefer);
    }

    @GET
    @Operation(operationId = "listWhatIfs", summary = "Assemblies without a deal that you may see, newest first")
    public Page<AssemblyLineResponse> list(@BeanParam PageParameters page) {
        return answers.of(read.whatIfs(page.request()));
    }
}
