package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.deal.application.DealView;
import org.entente.dealtracker.deal.application.FindDeals;
import org.entente.dealtracker.deal.application.OpenDeal;
import org.entente.dealtracker.deal.application.ReadTimeline;
import org.entente.dealtracker.deal.application.TimelineEntry;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.TaggedAnswer;

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
    @APIResponseSchema(value = DealResponse.class, responseCode = "201")
    public Response open(@Valid @NotNull OpenDealRequest request) {
        DealView deal =
                find.view(open.open(NeedReader.read(request, LocalDate.now(clock)), request.buyerOrganizationId()));
        return TaggedAnswer.created(
                "deals", deal.deal().id(), DealResponse.of(deal), deal.deal().version());
    }

    @GET
    @Operation(operationId = "listDeals", summary = "Deals that you may see, newest first")
    public Page<DealResponse> list(@QueryParam("state") String state, @BeanParam PageParameters page) {
        return find.list(QueryText.oneOf("state", state, DealState.class), page.request())
                .map(DealResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeal", summary = "One deal")
    @APIResponseSchema(DealResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(find.one(id));
    }

    @GET
    @Path("/{id}/timeline")
    @Operation(operationId = "getDealTimeline", summary = "What happened to a deal, in plain words")
    public Page<TimelineEntry> timeline(@PathParam("id") UUID id) {
        return new Page<>(timeline.read(id), null);
    }

    static Response answer(DealView deal) {
        return TaggedAnswer.of(DealResponse.of(deal), deal.deal().version());
    }
}
