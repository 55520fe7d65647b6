package org.entente.kit.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.ThisService;

/** Lets auditors check the audit chain of this service. */
@Path("/api/v1/audit/{application}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {

    private final ChainVerifier verifier;
    private final ThisService service;

    AuditResource(ChainVerifier verifier, ThisService service) {
        this.verifier = verifier;
        this.service = service;
    }

    @GET
    @RunOnVirtualThread
    @RolesAllowed({"auditor", "program-office"})
    @Operation(operationId = "verifyAuditChain", summary = "Reads the whole journal and recomputes every chain")
    public ChainReport verify(@PathParam("application") String application) {
        service.require(application);
        return verifier.verify();
    }
}
