package org.entente.dealtracker.financing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.financing.application.MoveReferral;
import org.entente.dealtracker.financing.application.ReferralView;
import org.entente.dealtracker.financing.domain.FinancingCommand;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** What becomes of a referral for financing. */
@RunOnVirtualThread
@Path("/api/v1/deals/{dealId}/financing-referrals/{id}")
@Tag(name = "financing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralStepResource {

    private final MoveReferral move;

    ReferralStepResource(MoveReferral move) {
        this.move = move;
    }

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/review")
    @Idempotent
    @Operation(operationId = "startFinancingReview", summary = "The institution has taken the referral up")
    @APIResponseSchema(ReferralResponse.class)
    public Response review(@PathParam("dealId") UUID dealId, @BeanParam Step step) {
        return answer(move.move(dealId, step, FinancingCommand.START_REVIEW, null));
    }

    @POST
    @Path("/commitment")
    @Idempotent
    @Operation(operationId = "commitFinancing", summary = "The institution has committed itself")
    @APIResponseSchema(ReferralResponse.class)
    public Response commit(@PathParam("dealId") UUID dealId, @BeanParam Step step) {
        return answer(move.move(dealId, step, FinancingCommand.COMMIT, null));
    }

    @POST
    @Path("/signature")
    @Idempotent
    @Operation(
            operationId = "signFinancing",
            summary = "The financing is signed",
            description =
                    "Refused, with what is missing, until every license that the deal needs is issued or none is required.")
    @APIResponseSchema(ReferralResponse.class)
    public Response sign(@PathParam("dealId") UUID dealId, @BeanParam Step step) {
        return answer(move.move(dealId, step, FinancingCommand.SIGN, null));
    }

    @POST
    @Path("/decline")
    @Idempotent
    @Operation(operationId = "declineFinancing", summary = "The institution has declined")
    @APIResponseSchema(ReferralResponse.class)
    public Response decline(
            @PathParam("dealId") UUID dealId, @BeanParam Step step, @Valid @NotNull ReasonRequest request) {
        return answer(move.move(dealId, step, FinancingCommand.DECLINE, request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawFinancing", summary = "The referral is given up")
    @APIResponseSchema(ReferralResponse.class)
    public Response withdraw(
            @PathParam("dealId") UUID dealId, @BeanParam Step step, @Valid @NotNull ReasonRequest request) {
        return answer(move.move(dealId, step, FinancingCommand.WITHDRAW, request.reason()));
    }

    private static Response answer(ReferralView view) {
        return TaggedAnswer.of(ReferralResponse.of(view), view.referral().version());
    }
}
