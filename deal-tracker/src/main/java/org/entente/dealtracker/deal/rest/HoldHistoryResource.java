package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.deal.application.PastHold;
import org.entente.dealtracker.deal.application.ReadHolds;
import org.entente.kit.http.Page;

/** Everything that ever held a deal. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}/holds")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
public class HoldHistoryResource {

    private final ReadHolds holds;

    HoldHistoryResource(ReadHolds holds) {
        this.holds = holds;
    }

    @GET
    @Operation(
            operationId = "listHolds",
            summary = "Every hold of a deal, those that stand and those that were lifted, oldest first",
            description =
                    "Says who lifted each, when and why: agencies and the program office read names, the parties an office.")
    public Page<PastHold> list(@PathParam("id") UUID id) {
        return new Page<>(holds.read(id), null);
    }
}
