package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.assembly.application.Substitute;
import org.entente.dealtracker.deal.application.FindDeals;
import org.entente.dealtracker.deal.application.GiveUpConsortium;
import org.entente.dealtracker.deal.application.SelectConsortium;
import org.entente.dealtracker.deal.application.SelectSubstitute;
import org.entente.dealtracker.deal.application.Substitutes;
import org.entente.dealtracker.deal.application.WithdrawDeal;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.Step;
import org.entente.kit.problem.Problem;

/** What people decide about a deal: its consortium, a substitute, giving it up. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsortiumResource {

    private final SelectConsortium select;
    private final Substitutes substitutes;
    private final SelectSubstitute substitute;
    private final GiveUpConsortium giveUp;
    private final WithdrawDeal withdraw;
    private final FindDeals find;

    ConsortiumResource(
            SelectConsortium select,
            Substitutes substitutes,
            SelectSubstitute substitute,
            GiveUpConsortium giveUp,
            WithdrawDeal withdraw,
            FindDeals find) {
        this.select = select;
        this.substitutes = substitutes;
        this.substitute = substitute;
        this.giveUp = giveUp;
        this.withdraw = withdraw;
        this.find = find;
    }

    record SelectionRequest(
            @NotNull UUID assemblyId,
            @NotNull @Min(1) @Max(100) Integer rank,
            @NotNull UUID anchorOrganizationId) {}

    /** @param joiningOfferingId the offering to come; left out for the best */
    record SubstitutionRequest(@NotNull UUID leavingOfferingId, UUID joiningOfferingId) {}

    record DissolutionRequest(@NotBlank @Size(max = 1000) String reason) {}

    record WithdrawalRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/selection")
    @Idempotent
    @Operation(operationId = "selectConsortium", summary = "Choose an assembled consortium and its anchor")
    @APIResponseSchema(DealResponse.class)
    public Response select(@BeanParam Step step, @Valid @NotNull SelectionRequest request) {
        var choice = new SelectConsortium.Choice(request.assemblyId(), request.rank(), request.anchorOrganizationId());
        return answer(select.select(step, choice));
    }

    @GET
    @Path("/substitutes")
    @Operation(operationId = "listSubstitutes", summary = "What could take one offering's place, best first")
    public Page<Substitute> substitutes(
            @PathParam("id") UUID id, @QueryParam("leavingOfferingId") UUID leavingOfferingId) {
        if (leavingOfferingId == null) {
            throw Problem.invalid("leavingOfferingId", "must be given");
        }
        List<Substitute> found = substitutes.list(id, leavingOfferingId);
        return new Page<>(found, null);
    }

    @POST
    @Path("/substitution")
    @Idempotent
    @Operation(operationId = "selectSubstitute", summary = "Replace one offering, by the best where none is named")
    @APIResponseSchema(DealResponse.class)
    public Response substitute(@BeanParam Step step, @Valid @NotNull SubstitutionRequest request) {
        return answer(substitute.select(step, request.leavingOfferingId(), request.joiningOfferingId()));
    }

    @POST
    @Path("/dissolution")
    @Idempotent
    @Operation(operationId = "giveUpConsortium", summary = "Give the chosen consortium up, to assemble another one")
    @APIResponseSchema(DealResponse.class)
    public Response giveUp(@BeanParam Step step, @Valid @NotNull DissolutionRequest request) {
        return answer(giveUp.giveUp(step, request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawDeal", summary = "Give the deal up")
    @APIResponseSchema(DealResponse.class)
    public Response withdraw(@BeanParam Step step, @Valid @NotNull WithdrawalRequest request) {
        return answer(withdraw.withdraw(step, request.reason()));
    }

    private Response answer(Deal deal) {
        return DealResource.answer(find.view(deal));
    }
}
