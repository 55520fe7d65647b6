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
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.Countersign;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.Step;

/** The second signature of a recommendation, by an official of the same agency. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/recommendations/{agency}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewCountersignatureResource {

    private final Countersign countersign;
    private final ReviewViews views;

    ReviewCountersignatureResource(Countersign countersign, ReviewViews views) {
        this.countersign = countersign;
        this.views = views;
    }

    @POST
    @Path("/countersignature")
    @Idempotent
    @Operation(
            operationId = "countersignRecommendation",
            summary = "Another official of the same agency signs a draft, with which it counts")
    @APIResponseSchema(ReviewResponse.class)
    public Response sign(@BeanParam Step step, @PathParam("agency") String agency) {
        return views.answer(countersign.sign(step, QueryText.oneOf("agency", agency, Agency.class)));
    }

    @POST
    @Path("/sending-back")
    @Idempotent
    @Operation(
            operationId = "sendRecommendationBack",
            summary = "Another official of the same agency sends a draft back, with a reason")
    @APIResponseSchema(ReviewResponse.class)
    public Response sendBack(
            @BeanParam Step step, @PathParam("agency") String agency, @Valid @NotNull ReviewRequests.Reason request) {
        return views.answer(
                countersign.sendBack(step, QueryText.oneOf("agency", agency, Agency.class), request.reason()));
    }
}
