package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.application.AppealDenial;
import org.entente.dealtracker.review.application.GivenDecision;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** The appeal from a denial. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/appeal")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewAppealResource {

    private final AppealDenial appeal;
    private final ReviewViews views;

    ReviewAppealResource(AppealDenial appeal, ReviewViews views) {
        this.appeal = appeal;
        this.views = views;
    }

    /** @param statement why the denial is wrong */
    record AppealRequest(@NotBlank @Size(max = 8000) String statement) {}

    /**
     * @param outcome where the appeal is granted: APPROVED, APPROVED_WITH_CONDITIONS, or RETURNED_WITHOUT_ACTION for another
     *     application; left out where it is denied, as is everything else but the reasons
     */
    record DecideAppealRequest(
            @NotNull AppealDecision decision,
            ReviewOutcome outcome,
            @Size(max = 50) List<@Valid @NotNull ConditionRequest> conditions,
            @NotBlank @Size(max = 4000) String reasons,

            @Valid @Size(max = 20) List<ReviewRequests.@NotNull Report> reports,

            @Size(max = 100) List<ReviewRequests.@Valid @NotNull Denied> denied) {

        GivenDecision toGiven() {
            return new GivenDecision(
                    outcome, ConditionRequest.all(conditions), reasons, null, ReviewRequests.Denied.all(denied));
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "appealDenial",
            summary = "The applicant appeals from a denial, once and within 45 days of it (15 CFR 756.2)",
            description = "The denial stands while the appeal is open.")
    @APIResponseSchema(ReviewResponse.class)
    public Response appeal(@BeanParam Step step, @Valid @NotNull AppealRequest request) {
        return views.answer(appeal.appeal(step, request.statement()));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @Operation(
            operationId = "decideAppeal",
            summary = "An official of Commerce who did not sign the denial decides on the appeal, which is final",
            description =
                    "An approval issues the license, with conditions and reports as any approval; an application that is returned lets the deal apply again.")
    @APIResponseSchema(ReviewResponse.class)
    public Response decide(@BeanParam Step step, @Valid @NotNull DecideAppealRequest request) {
        return views.answer(appeal.decide(
                step, request.decision(), request.toGiven(), ReviewRequests.Report.all(request.reports())));
    }
}
