package org.entente.providerregistry.organization.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.organization.application.LookUpOrganizations;
import org.entente.providerregistry.organization.application.OrganizationFilter;
import org.entente.providerregistry.organization.application.RegisterOrganization;
import org.entente.providerregistry.organization.application.SuspendOrganization;
import org.entente.providerregistry.organization.application.VerifyOrganization;
import org.entente.providerregistry.organization.domain.Organization;
import org.entente.providerregistry.rest.Reason;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Organizations: register, verify, suspend, look up. */
@Path("/api/v1/organizations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
class OrganizationResource {
    private final RegisterOrganization register;
    private final VerifyOrganization verify;
    private final SuspendOrganization suspend;
    private final LookUpOrganizations lookUp;
    private final CurrentCaller caller;

    OrganizationResource(
            RegisterOrganization register,
            VerifyOrganization verify,
            SuspendOrganization suspend,
            LookUpOrganizations lookUp,
            CurrentCaller caller) {
        this.register = register;
        this.verify = verify;
        this.suspend = suspend;
        this.lookUp = lookUp;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "registerOrganization",
            summary = "Register an organization",
            description =
                    "A company's administrator registers their own; the program office registers anybody, under a new id.")
    @APIResponseSchema(value = OrganizationView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "`already-registered`")
    public Response register(@NotNull @Valid OrganizationRegistration registration) {
        var organization = register.register(registration.profile());
        return TaggedAnswer.created(
                "organizations", organization.id().value(), view(organization), organization.version());
    }

    @GET
    @Operation(operationId = "listOrganizations", summary = "List organizations, newest first")
    public Page<OrganizationView> list(
            @QueryParam("state") String state,
            @QueryParam("legalName") String legalName,
            @BeanParam PageParameters page) {
        var known = QueryText.oneOf("state", state, List.of("REGISTERED", "VERIFIED", "SUSPENDED"));
        return lookUp.list(new OrganizationFilter(known, legalName), page.request())
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganization", summary = "Get an organization")
    @APIResponseSchema(OrganizationView.class)
    @APIResponse(responseCode = "404", description = "`not-found`")
    public Response one(@PathParam("id") UUID id) {
        return answer(lookUp.one(new OrganizationId(id)));
    }

    @POST
    @Path("/{id}/verification")
    @Idempotent
    @Operation(
            operationId = "verifyOrganization",
            summary = "Verify an organization",
            description = "By the program office, never its own.")
    @APIResponseSchema(OrganizationView.class)
    public Response verify(@BeanParam Step step) {
        return answer(verify.verify(step));
    }

    @POST
    @Path("/{id}/suspension")
    @Idempotent
    @Operation(
            operationId = "suspendOrganization",
            summary = "Suspend a verified organization",
            description = "By the program office, never its own. A new verification ends it.")
    @APIResponseSchema(OrganizationView.class)
    public Response suspend(@BeanParam Step step, @NotNull @Valid Reason reason) {
        return answer(suspend.suspend(step, reason.reason()));
    }

    private Response answer(Organization organization) {
        return TaggedAnswer.of(view(organization), organization.version());
    }

    private OrganizationView view(Organization organization) {
        return OrganizationView.of(organization, caller.get());
    }
}
