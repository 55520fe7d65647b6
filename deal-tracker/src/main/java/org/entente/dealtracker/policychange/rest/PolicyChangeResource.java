package org.entente.dealtracker.policychange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.policychange.application.ChangePolicy;
import org.entente.dealtracker.policychange.application.FindPolicyChanges;
import org.entente.dealtracker.policychange.application.PolicyChangeView;
import org.entente.dealtracker.policychange.application.PreviewPolicyChange;
import org.entente.dealtracker.policychange.application.ProposePolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Changes of dated policy, each from two persons' hands. */
@RunOnVirtualThread
@Path("/api/v1/policy-changes")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PolicyChangeResource {

    private final ProposePolicyChange propose;
    private final PreviewPolicyChange preview;
    private final ChangePolicy change;
    private final FindPolicyChanges find;

    PolicyChangeResource(
            ProposePolicyChange propose, PreviewPolicyChange preview, ChangePolicy change, FindPolicyChanges find) {
        this.propose = propose;
        this.preview = preview;
        this.change = change;
        this.find = find;
    }

    record WithdrawalRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "proposePolicyChange",
            summary = "Propose rows for a policy file; nothing changes until a second person activates them")
    @APIResponseSchema(value = PolicyChangeResponse.class, responseCode = "201")
    public Response propose(@Valid @NotNull PolicyChangeRequest request) {
        PolicyChangeView view = find.view(propose.propose(request.text(), request.policyRows()));
        return TaggedAnswer.created(
                "policy-changes",
                view.change().id(),
                PolicyChangeResponse.of(view),
                view.change().version());
    }

    @GET
    @Operation(operationId = "listPolicyChanges", summary = "Changes of policy that you may see, newest first")
    public Page<PolicyChangeResponse> list(@QueryParam("state") String state, @BeanParam PageParameters page) {
        return find.list(QueryText.oneOf("state", state, PolicyChangeState.class), page.request())
                .map(PolicyChangeResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPolicyChange", summary = "One change of policy")
    @APIResponseSchema(PolicyChangeResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(find.one(id));
    }

    @GET
    @Path("/{id}/preview")
    @Operation(
            operationId = "previewPolicyChange",
            summary = "Which open deals a proposed change would change, and how; changes nothing")
    public PolicyChangePreviewResponse preview(@PathParam("id") UUID id) {
        return PolicyChangePreviewResponse.of(preview.preview(id));
    }

    @POST
    @Path("/{id}/activation")
    @Idempotent
    @Operation(
            operationId = "activatePolicyChange",
            summary = "Put a change in force that somebody else proposed; open deals are determined anew")
    @APIResponseSchema(PolicyChangeResponse.class)
    public Response activate(
            @BeanParam Step step,
            @RequestBody(
                            required = false,
                            content = @Content(schema = @Schema(implementation = ActivationRequest.class)))
                    String body) {
        return answer(
                find.view(change.activate(step, ActivationRequest.read(body).correctionReason())));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawPolicyChange", summary = "Withdraw the proposal of a change")
    @APIResponseSchema(PolicyChangeResponse.class)
    public Response withdraw(@BeanParam Step step, @Valid @NotNull WithdrawalRequest request) {
        return answer(find.view(change.withdraw(step, request.reason())));
    }

    private static Response answer(PolicyChangeView view) {
        return TaggedAnswer.of(PolicyChangeResponse.of(view), view.change().version());
    }
}
