package org.entente.providerregistry.certification.rest;

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
import java.time.Clock;
import java.time.LocalDate;
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
import org.entente.kit.http.TaggedAnswer;
import org.entente.providerregistry.certification.application.ApplyForCertification;
import org.entente.providerregistry.certification.application.BrowseCertifications;
import org.entente.providerregistry.certification.application.CertificationFilter;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.SchemeId;

/** Certifications: apply and browse. */
@Path("/api/v1/certifications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certifications")
class CertificationResource {
    private static final List<String> STATES =
            List.of("APPLIED", "IN_ASSESSMENT", "CERTIFIED", "CONDITIONAL", "REFUSED", "SUSPENDED", "EXPIRED");

    private final ApplyForCertification apply;
    private final BrowseCertifications browse;
    private final CertificationAnswer answer;
    private final Clock clock;

    CertificationResource(
            ApplyForCertification apply, BrowseCertifications browse, CertificationAnswer answer, Clock clock) {
        this.apply = apply;
        this.browse = browse;
        this.answer = answer;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "applyForCertification",
            summary = "Apply for certification of an offering",
            description = "By people of its company, which has to be verified; the offering has to be published.")
    @APIResponseSchema(value = CertificationView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "`already-applied`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`offering-not-published`, `organization-not-verified`, `unknown-scheme`, `scheme-of-other-layer`")
    public Response apply(@NotNull @Valid CertificationApplication application) {
        var certification = apply.apply(new OfferingId(application.offeringId()), new SchemeId(application.schemeId()));
        var view = answer.view(certification);
        return TaggedAnswer.created("certifications", view.id(), view, view.version());
    }

    @GET
    @Operation(
            operationId = "listCertifications",
            summary = "List certifications, newest first",
            description = "What was ever granted, and everything of the caller's own organization.")
    public Page<CertificationView> list(
            @QueryParam("state")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "APPLIED",
                                                "IN_ASSESSMENT",
                                                "CERTIFIED",
                                                "CONDITIONAL",
                                                "REFUSED",
                                                "SUSPENDED",
                                                "EXPIRED"
                                            }))
                    String state,
            @QueryParam("offeringId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String offeringId,
            @BeanParam PageParameters page) {
        var offering = QueryText.id("offeringId", offeringId);
        var filter = new CertificationFilter(
                QueryText.oneOf("state", state, STATES),
                offering == null ? null : new OfferingId(offering),
                LocalDate.now(clock));
        return browse.list(filter, page.request()).map(answer::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCertification", summary = "Get a certification")
    @APIResponseSchema(CertificationView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        return answer.with(browse.one(new CertificationId(id)));
    }
}
