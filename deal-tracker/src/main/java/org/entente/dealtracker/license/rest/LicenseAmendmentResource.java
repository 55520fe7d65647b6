package org.entente.dealtracker.license.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.license.application.AmendLicense;
import org.entente.dealtracker.license.application.FindLicenses;
import org.entente.dealtracker.license.domain.Amendment;
import org.entente.dealtracker.license.domain.License;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Changes of what a license says, and of whose it is. */
@RunOnVirtualThread
@Path("/api/v1/licenses/{id}")
@Tag(name = "licenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseAmendmentResource {

    private final AmendLicense amend;
    private final FindLicenses find;

    LicenseAmendmentResource(AmendLicense amend, FindLicenses find) {
        this.amend = amend;
        this.find = find;
    }

    /**
     * What changes; what is left out stays as it is.
     *
     * @param valueUsd whole US dollars, not more than the license says
     */
    record AmendmentRequest(
            @Size(max = 50) List<@NotBlank @Size(max = 1000) String> conditions,
            @PositiveOrZero Long valueUsd,
            LocalDate validUntil,
            @NotBlank @Size(max = 2000) String reason) {}

    record TransferRequest(
            @NotNull UUID toOrganizationId,
            @NotBlank @Size(max = 2000) String reason) {}

    record RefusalRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/amendment")
    @Idempotent
    @Operation(
            operationId = "amendLicense",
            summary = "An official of Commerce changes the terms of a license",
            description =
                    "What it said before is kept. Other conditions are acknowledged by every party before more is drawn.")
    @APIResponseSchema(LicenseResponse.class)
    public Response amend(@BeanParam Step step, @Valid @NotNull AmendmentRequest request) {
        return answer(amend.amend(
                step, new Amendment(request.conditions(), request.valueUsd(), request.validUntil(), request.reason())));
    }

    @POST
    @Path("/transfer")
    @Idempotent
    @Operation(
            operationId = "requestLicenseTransfer",
            summary = "The licensee asks to hand the license over to another party of it (15 CFR 750.10)")
    @APIResponseSchema(LicenseResponse.class)
    public Response requestTransfer(@BeanParam Step step, @Valid @NotNull TransferRequest request) {
        return answer(amend.requestTransfer(step, request.toOrganizationId(), request.reason()));
    }

    @POST
    @Path("/transfer/approval")
    @Idempotent
    @Operation(
            operationId = "approveLicenseTransfer",
            summary = "An official of Commerce approves the transfer, which a license allows once")
    @APIResponseSchema(LicenseResponse.class)
    public Response approveTransfer(@BeanParam Step step) {
        return answer(amend.approveTransfer(step));
    }

    @POST
    @Path("/transfer/refusal")
    @Idempotent
    @Operation(operationId = "refuseLicenseTransfer", summary = "An official of Commerce refuses the transfer")
    @APIResponseSchema(LicenseResponse.class)
    public Response refuseTransfer(@BeanParam Step step, @Valid @NotNull RefusalRequest request) {
        return answer(amend.refuseTransfer(step, request.reason()));
    }

    private Response answer(License license) {
        return TaggedAnswer.of(LicenseResponse.of(find.view(license)), license.version());
    }
}
