package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.deal.application.DealView;
import org.entente.dealtracker.deal.application.FindDeals;
import org.entente.dealtracker.deal.application.OpenDeal;
import org.entente.dealtracker.deal.application.ReadTimeline;
import org.entente.dealtracker.deal.application.TimelineEntry;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Needs of buyers and what became of them. */
@RunOnVirtualThread
@Path("/api/v1/deals")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DealResource {

    private final OpenDeal open;
    private final FindDeals find;
    private final ReadTimeline timeline;
    private final Clock clock;

    DealResource(OpenDeal open, FindDeals find, ReadTimeline timeline, Clock clock) {
        this.open = open;
        this.find = find;
        this.timeline = timeline;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(operationId = "openDeal", summary = "Open a deal")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DealResponse.class)))
    public Response open(@Valid @NotNull OpenDealRequest request) {
        DealView deal =
                find.view(open.open(NeedReader.read(request, LocalDate.now(clock)), request.buyerOrganizationId()));
        URI location = URI.create("/api/v1/deals/" + deal.deal().id());
        return tagged(Response.created(location), deal);
    }

    @GET
    @Operation(operationId = "listDeals", summary = "Deals that you may see, newest first")
    public Page<DealResponse> list(
            @QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return find.list(DealStates.read(state), PageRequest.of(limit, after)).map(DealResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeal", summary = "One deal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DealResponse.class)))
    public Response one(@PathParam("id") UUID id) {
        return tagged(Response.ok(), find.one(id));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(operationId = "getDealTimeline", summary = "What happened to a deal, in plain words")
    public Page<TimelineEntry> timeline(@PathParam("id") UUID id) {
        return new Page<>(timeline.read(id), null);
    }

    static Response tagged(Response.ResponseBuilder response, DealView deal) {
        return EntityTag.tagged(
                        response.entity(DealResponse.of(deal)), deal.deal().version())
                .build();
    }
}
