package org.entente.providerregistry.certification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.providerregistry.certification.application.DecideCertification;
import org.entente.providerregistry.certification.application.StartAssessment;

/** The work of an assessor, who never belongs to the organization that is certified. */
@Path("/api/v1/certifications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
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
    public Response assess(@BeanParam Step step) {
        return answer.with(start.start(step));
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
    @APIResponse(
            responseCode = "422",
            description =
                    "`requirements-not-passed`, `unknown-requirement`, `evidence-needed`, `conditions-do-not-fit`, "
                            + "`reasons-needed`, `validity-in-past`, `offering-not-published`")
    public Response decide(@BeanParam Step step, @NotNull @Valid CertificationDecision decision) {
        return answer.with(decide.decide(step, decision.verdict(), decision.findings()));
    }
}
