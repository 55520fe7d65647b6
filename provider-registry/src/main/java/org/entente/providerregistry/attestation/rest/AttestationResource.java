package org.entente.providerregistry.attestation.rest;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.entente.providerregistry.attestation.application.AttestationFilter;
import org.entente.providerregistry.attestation.application.BrowseAttestations;
import org.entente.providerregistry.attestation.application.ConfirmAttestation;
import org.entente.providerregistry.attestation.application.RecordAttestation;
import org.entente.providerregistry.attestation.application.WithdrawAttestation;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.rest.Reason;
import org.entente.providerregistry.vocabulary.AttestationId;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Attestations: record, confirm, withdraw, browse. */
@Path("/api/v1/attestations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attestations")
class AttestationResource {
    private final RecordAttestation record;
    private final ConfirmAttestation confirm;
    private final WithdrawAttestation withdraw;
    private final BrowseAttestations browse;
    private final CurrentCaller caller;

    AttestationResource(
            RecordAttestation record,
            ConfirmAttestation confirm,
            WithdrawAttestation withdraw,
            BrowseAttestations browse,
            CurrentCaller caller) {
        this.record = record;
        this.confirm = confirm;
        this.withdraw = withdraw;
        this.browse = browse;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordAttestation",
            summary = "Record that two published offerings were validated together",
            description = "By people of the first one's company. Where both are theirs, it is confirmed with that.")
    @APIResponseSchema(value = AttestationView.class, responseCode = "201")
    @APIResponse(responseCode = "422", description = "`offering-not-published`, `same-offering`, `test-in-future`")
    public Response record(@NotNull @Valid AttestationRecord statement) {
        var attestation = record.record(
                new OfferingId(statement.offeringId()),
                new OfferingId(statement.otherOfferingId()),
                statement.report());
        return TaggedAnswer.created("attestations", attestation.id().value(), view(attestation), attestation.version());
    }

    @GET
    @Operation(
            operationId = "listAttestations",
            summary = "List attestations, newest first",
            description = "What is confirmed, and everything that the caller's own organization is a side of.")
    public Page<AttestationView> list(
            @QueryParam("offeringId")
                    @Parameter(
                            description = "Either of the two offerings",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String offeringId,
            @QueryParam("state") @Parameter(schema = @Schema(enumeration = {"RECORDED", "CONFIRMED", "WITHDRAWN"}))
                    String state,
            @BeanParam PageParameters page) {
        var offering = QueryText.id("offeringId", offeringId);
        var known = QueryText.oneOf("state", state, List.of("RECORDED", "CONFIRMED", "WITHDRAWN"));
        var filter = new AttestationFilter(known, offering == null ? null : new OfferingId(offering));
        return browse.list(filter, page.request()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAttestation", summary = "Get an attestation")
    @APIResponseSchema(AttestationView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        return answer(browse.one(new AttestationId(id)));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(
            operationId = "confirmAttestation",
            summary = "Confirm an attestation",
            description = "By people of the other offering's company.")
    @APIResponseSchema(AttestationView.class)
    public Response confirm(@BeanParam Step step) {
        return answer(confirm.confirm(step));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(
            operationId = "withdrawAttestation",
            summary = "Withdraw an attestation",
            description = "By people of either company.")
    @APIResponseSchema(AttestationView.class)
    public Response withdraw(@BeanParam Step step, @NotNull @Valid Reason reason) {
        return answer(withdraw.withdraw(step, reason.reason()));
    }

    private Response answer(Attestation attestation) {
        return TaggedAnswer.of(view(attestation), attestation.version());
    }

    private AttestationView view(Attestation attestation) {
        return AttestationView.of(attestation, caller.get());
    }
}
