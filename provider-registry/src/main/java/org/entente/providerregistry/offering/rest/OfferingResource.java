package org.entente.providerregistry.offering.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.offering.application.BrowseOfferings;
import org.entente.providerregistry.offering.application.CatalogEntry;
import org.entente.providerregistry.offering.application.DraftOffering;
import org.entente.providerregistry.offering.application.PublishOffering;
import org.entente.providerregistry.offering.application.WithdrawOffering;
import org.entente.providerregistry.rest.Reason;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Offerings: draft, publish, withdraw, browse. */
@Path("/api/v1/offerings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offerings")
class OfferingResource {
    private final DraftOffering draft;
    private final PublishOffering publish;
    private final WithdrawOffering withdraw;
    private final BrowseOfferings browse;
    private final CurrentCaller caller;

    OfferingResource(
            DraftOffering draft,
            PublishOffering publish,
            WithdrawOffering withdraw,
            BrowseOfferings browse,
            CurrentCaller caller) {
        this.draft = draft;
        this.publish = publish;
        this.withdraw = withdraw;
        this.browse = browse;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "draftOffering",
            summary = "Draft an offering",
            description = "By people of its company, or by the program office on a company's behalf.")
    @APIResponseSchema(value = OfferingView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description =
                    "`slot-outside-layer`, `us-origin-above-price`, `available-from-implausible`, `organization-not-registered`")
    public Response draft(@NotNull @Valid OfferingDraft offer) {
        var offering = draft.draft(offer.owner(caller.get()), offer.specification());
        var view = OfferingView.of(new CatalogEntry(offering, Optional.empty()), caller.get());
        return TaggedAnswer.created("offerings", view.id(), view, offering.revision());
    }

    @GET
    @Operation(
            operationId = "listOfferings",
            summary = "List offerings, newest first",
            description = "What was ever published, and the drafts of the caller's own organization.")
    public Page<OfferingView> list(@BeanParam OfferingQuery query, @BeanParam PageParameters page) {
        return browse.list(query.filter(), page.request()).map(entry -> OfferingView.of(entry, caller.get()));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOffering", summary = "Get an offering, with its latest certificate")
    @APIResponseSchema(OfferingView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        var entry = browse.one(new OfferingId(id));
        return TaggedAnswer.of(
                OfferingView.of(entry, caller.get()), entry.offering().revision());
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Operation(operationId = "publishOffering", summary = "Put a drafted offering on the market")
    @APIResponseSchema(OfferingView.class)
    public Response publish(@BeanParam Step step) {
        publish.publish(step);
        return one(step.id());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawOffering", summary = "Take an offering off the market for good")
    @APIResponseSchema(OfferingView.class)
    public Response withdraw(@BeanParam Step step, @NotNull @Valid Reason reason) {
        withdraw.withdraw(step, reason.reason());
        return one(step.id());
    }
}
