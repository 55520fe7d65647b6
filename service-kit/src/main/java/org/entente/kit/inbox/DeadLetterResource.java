package org.entente.kit.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.http.ThisService;

/** Lets the program office see what this service could not handle, and have it handled again. */
@Path("/api/v1/dead-letters/{application}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("program-office")
@RunOnVirtualThread
@Tag(name = "Dead letters")
public class DeadLetterResource {

    private final DeadLetters letters;
    private final ThisService service;

    DeadLetterResource(DeadLetters letters, ThisService service) {
        this.letters = letters;
        this.service = service;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "What this service could not handle, oldest first")
    public Page<DeadLetter> list(
            @PathParam("application") String application,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        service.require(application);
        return letters.list(PageRequest.of(limit, after));
    }

    @POST
    @Idempotent
    @Path("/{eventId}/redrive")
    @Operation(
            operationId = "redriveDeadLetter",
            summary = "Has the event handled again, and after it what waits behind it")
    @APIResponse(responseCode = "202", description = "It will be handled in its turn")
    public Response redrive(@PathParam("application") String application, @PathParam("eventId") UUID eventId) {
        service.require(application);
        letters.redrive(eventId);
        return Response.accepted().build();
    }
}
