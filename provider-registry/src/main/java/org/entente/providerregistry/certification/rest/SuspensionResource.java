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
import org.entente.providerregistry.certification.application.ReinstateCertification;
import org.entente.providerregistry.certification.application.SuspendCertification;
import org.entente.providerregistry.rest.Reason;

/** Puts certificates out of force and back. */
@Path("/api/v1/certifications/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certifications")
class SuspensionResource {
    private final SuspendCertification suspend;
    private final ReinstateCertification reinstate;
    private final CertificationAnswer answer;

    SuspensionResource(SuspendCertification suspend, ReinstateCertification reinstate, CertificationAnswer answer) {
        this.suspend = suspend;
        this.reinstate = reinstate;
        this.answer = answer;
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(
            operationId = "suspendCertification",
            summary = "Suspend a certificate",
            description = "By the program office or an assessor. Every running deal that counts on it is held.")
    @APIResponseSchema(CertificationView.class)
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`")
    public Response suspend(@BeanParam Step step, @NotNull @Valid Reason reason) {
        return answer.with(suspend.suspend(step, reason.reason()));
    }

    @POST
    @Path("/reinstatement")
    @Idempotent
    @Operation(
            operationId = "reinstateCertification",
            summary = "Reinstate a suspended certificate",
            description = "By the program office or an assessor. It is again what it was before.")
    @APIResponseSchema(CertificationView.class)
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`")
    public Response reinstate(@BeanParam Step step, @NotNull @Valid Reason reason) {
        return answer.with(reinstate.reinstate(step, reason.reason()));
    }
}
