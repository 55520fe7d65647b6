package org.entente.providerregistry.certification.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.providerregistry.certification.application.BrowseCertifications;

/** Certification schemes: what has to be met in each layer. */
@Path("/api/v1/certification-schemes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certification schemes")
class SchemeResource {
    private final BrowseCertifications browse;

    SchemeResource(BrowseCertifications browse) {
        this.browse = browse;
    }

    @GET
    @Operation(
            operationId = "listCertificationSchemes",
            summary = "List the certification schemes",
            description = "Each has a security and an interoperability part. Platform policy, not a quotation of law.")
    public Page<SchemeView> list(@BeanParam PageParameters page) {
        return browse.schemes(page.request()).map(SchemeView::of);
    }
}
