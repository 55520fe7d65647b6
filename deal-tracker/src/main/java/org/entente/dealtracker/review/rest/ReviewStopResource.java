package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.StopClocks;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** What stops the clocks of a review, and lets them go on. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewStopResource {

    private final StopClocks stops;
    private final ReviewViews views;

    ReviewStopResource(StopClocks stops, ReviewViews views) {
        this.stops = stops;
        this.views = views;
    }

    @POST
    @Path("/stops")
    @Idempotent
    @Operation(
            operationId = "startStop",
            summary = "An agency stops the clocks for a reason of 15 CFR 750.4(b), with evidence")
    @APIResponseSchema(ReviewResponse.class)
    public Response start(@BeanParam Step step, @Valid @NotNull ReviewRequests.StartStop request) {
        return views.answer(stops.start(step, request.reason(), request.evidence()));
    }

    @POST
    @Path("/stops/{stop}/end")
    @Idempotent
    @Operation(operationId = "endStop", summary = "The agency that started a stop, or Commerce, ends it")
    @APIResponseSchema(ReviewResponse.class)
    public Response end(@BeanParam Step step, @PathParam("stop") String stop, @Valid ReviewRequests.EndStop request) {
        return views.answer(stops.end(step, stop, request == null ? null : request.note()));
    }
}
