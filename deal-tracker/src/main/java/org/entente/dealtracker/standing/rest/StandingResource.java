package org.entente.dealtracker.standing.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.standing.application.ReadStanding;

/** How a deal's chosen consortium stands; the search for anything better takes a processor, so this runs on worker threads. */
@Blocking
@Path("/api/v1/deals/{id}/standing")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
public class StandingResource {

    private final ReadStanding read;

    StandingResource(ReadStanding read) {
        this.read = read;
    }

    @GET
    @Operation(
            operationId = "getStanding",
            summary = "Whether the chosen consortium can still be assembled and is still the best, and what is better",
            description =
                    "Examined at the moment of asking. 404 for a deal without a chosen consortium, and once it is over.")
    public StandingResponse standing(@PathParam("id") UUID id) {
        return StandingResponse.of(read.read(id));
    }
}
