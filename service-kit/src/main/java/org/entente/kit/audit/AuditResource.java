package org.entente.kit.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets auditors check the audit chain of this service. */
@Path("/api/v1/audit/${quarkus.application.name}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    private final ChainVerifier verifier;

    AuditResource(ChainVerifier verifier) {
        this.verifier = verifier;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"auditor", "program-office"})
    @Operation(operationId = "verifyAuditChain", summary = "Reads the whole journal and recomputes every chain")
    public ChainReport verify() {
        return verifier.verify();
    }
}
