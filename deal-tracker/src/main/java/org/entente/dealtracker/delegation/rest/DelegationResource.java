package org.entente.dealtracker.delegation.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.delegation.application.ChangeDelegations;
import org.entente.dealtracker.delegation.application.FindDelegations;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Authority that State, War and Energy delegated to Commerce. */
@RunOnVirtualThread
@Path("/api/v1/delegations")
@Tag(name = "delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationResource {

    private final ChangeDelegations change;
    private final FindDelegations find;

    DelegationResource(ChangeDelegations change, FindDelegations find) {
        this.change = change;
        this.find = find;
    }

    record RevokeRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "grantDelegation",
            summary = "An official delegates the authority of their agency to Commerce, for types of applications",
            description = "It counts for applications that are referred from its first day on.")
    @APIResponseSchema(value = DelegationResponse.class, responseCode = "201")
    public Response grant(@Valid @NotNull DelegationRequest request) {
        Delegation delegation = change.grant(request.scope().read("scope."), request.terms());
        return TaggedAnswer.created(
                "delegations", delegation.id(), DelegationResponse.of(delegation), delegation.version());
    }

    @GET
    @Operation(operationId = "listDelegations", summary = "All delegations, newest first")
    public Page<DelegationResponse> list(@BeanParam PageParameters page) {
        return find.list(page.request()).map(DelegationResponse::of);
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @Operation(
            operationId = "revokeDelegation",
            summary = "The agency takes its authority back for what is referred from now on")
    @APIResponseSchema(DelegationResponse.class)
    public Response revoke(@BeanParam Step step, @Valid @NotNull RevokeRequest request) {
        Delegation delegation = change.revoke(step, request.reason());
        return TaggedAnswer.of(DelegationResponse.of(delegation), delegation.version());
    }
}
