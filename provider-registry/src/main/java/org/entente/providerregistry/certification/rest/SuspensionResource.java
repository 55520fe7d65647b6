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
import org.entente.providerregistry.certification.application.ReinstateCertification;
import org.entente.providerregistry.certification.application.SuspendCertification;
import org.entente.providerregistry.rest.Reason;
import org.entente.providerregistry.vocabulary.CertificationId;

/** Puts certificates out of force and back. */
@Path("/api/v1/certifications/{id}")
@RunOnVirtualThread
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
    @APIResponse(responseCode = "409", description = "`state-conflict`, `version-conflict`")
    public Response suspend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer.with(suspend.suspend(new CertificationId(id), reason.reason(), ifMatch));
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
    @APIResponse(responseCode = "409", description = "`state-conflict`, `version-conflict`")
    public Response reinstate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        return answer.with(reinstate.reinstate(new CertificationId(id), reason.reason(), ifMatch));
    }
}
