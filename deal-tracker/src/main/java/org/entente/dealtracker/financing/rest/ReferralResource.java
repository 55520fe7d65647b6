package org.entente.dealtracker.financing.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.entente.contracts.vocabulary.FinancingInstitution;
import org.entente.dealtracker.financing.application.FindReferrals;
import org.entente.dealtracker.financing.application.ReferDeal;
import org.entente.dealtracker.financing.application.ReferralView;
import org.entente.dealtracker.financing.domain.FinancingInstrument;
import org.entente.dealtracker.financing.domain.RequestedFinancing;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.TaggedAnswer;

/** Referrals of a deal to EXIM, DFC, USTDA and SBA. */
@RunOnVirtualThread
@Path("/api/v1/deals/{dealId}/financing-referrals")
@Tag(name = "financing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {

    private final ReferDeal refer;
    private final FindReferrals find;

    ReferralResource(ReferDeal refer, FindReferrals find) {
        this.refer = refer;
        this.find = find;
    }

    /** @param amountUsd whole US dollars */
    record ReferralRequest(
            @NotNull FinancingInstitution institution,
            @NotNull FinancingInstrument instrument,
            @NotNull @Positive Long amountUsd) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "referForFinancing",
            summary = "Refer a deal to a federal institution for financing",
            description = "It can be referred early; it is signed when every license that the deal needs is settled.")
    @APIResponseSchema(value = ReferralResponse.class, responseCode = "201")
    public Response refer(@PathParam("dealId") UUID dealId, @Valid @NotNull ReferralRequest request) {
        ReferralView view = refer.refer(
                dealId, new RequestedFinancing(request.institution(), request.instrument(), request.amountUsd()));
        return TaggedAnswer.created(
                "deals/" + dealId + "/financing-referrals",
                view.referral().id(),
                ReferralResponse.of(view),
                view.referral().version());
    }

    @GET
    @Operation(operationId = "listFinancingReferrals", summary = "The referrals of a deal, newest first")
    public Page<ReferralResponse> list(@PathParam("dealId") UUID dealId, @BeanParam PageParameters page) {
        return find.list(dealId, page.request()).map(ReferralResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFinancingReferral",
            summary = "One referral, and what is missing before it can be signed")
    @APIResponseSchema(ReferralResponse.class)
    public Response one(@PathParam("dealId") UUID dealId, @PathParam("id") UUID id) {
        ReferralView view = find.one(dealId, id);
        return TaggedAnswer.of(ReferralResponse.of(view), view.referral().version());
    }
}
