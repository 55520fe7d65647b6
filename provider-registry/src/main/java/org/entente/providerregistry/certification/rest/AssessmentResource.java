package org.entente.providerregistry.certification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.providerregistry.certification.application.DecideCertification;
import org.entente.providerregistry.certification.application.StartAssessment;
import org.entente.providerregistry.vocabulary.CertificationId;

/** The work of an assessor, who never belongs to the organization that is certified. */
@Path("/api/v1/certifications/{id}")
@RunOnVirtualThread
@Tag(name = "Certifications")
class AssessmentResource {
    private final StartAssessment start;
    private final DecideCertification decide;
    private final CertificationAnswer answer;

    AssessmentResource(StartAssessment start, DecideCertification decide, CertificationAnswer answer) {
        this.start = start;
        this.decide = decide;
        this.answer = answer;
    }

    @POST
    @Path("/assessment")
    @Idempotent
    @Operation(
            operationId = "startAssessment",
            summary = "Take an application up",
            description = "By an assessor, whose laboratory decides on it.")
    @APIResponseSchema(CertificationView.class)
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `version-conflict`")
    public Response assess(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer.with(start.start(new CertificationId(id), ifMatch));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @Operation(
            operationId = "decideCertification",
            summary = "Decide on a certification",
            description = "By the laboratory that took it up. Unknown is not passed.")
    @APIResponseSchema(CertificationView.class)
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`, `another-assessor`")
    @APIResponse(responseCode = "409", description = "`state-conflict`, `version-conflict`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`requirements-not-passed`, `unknown-requirement`, `evidence-needed`, `conditions-do-not-fit`, "
                            + "`reasons-needed`, `validity-in-past`, `offering-not-published`")
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CertificationDecision decision) {
        return answer.with(decide.decide(new CertificationId(id), decision.verdict(), decision.findings(), ifMatch));
    }
}
