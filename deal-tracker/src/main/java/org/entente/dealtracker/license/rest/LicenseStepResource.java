package org.entente.dealtracker.license.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.license.application.FindLicenses;
import org.entente.dealtracker.license.application.StopLicense;
import org.entente.dealtracker.license.application.UseLicense;
import org.entente.dealtracker.license.domain.Draw;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.MaterialChange;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** What becomes of a license after its issue. */
@RunOnVirtualThread
@Path("/api/v1/licenses/{id}")
@Tag(name = "licenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseStepResource {

    private final UseLicense use;
    private final StopLicense stop;
    private final FindLicenses find;

    LicenseStepResource(UseLicense use, StopLicense stop, FindLicenses find) {
        this.use = use;
        this.stop = stop;
        this.find = find;
    }

    /**
     * @param quantity in the unit of the license's line
     * @param valueUsd whole US dollars
     * @param reference by which the exporter finds the shipment again
     */
    record DrawRequest(
            @NotNull UUID offeringId,
            @NotNull @Positive Long quantity,
            @NotNull @PositiveOrZero Long valueUsd,
            @NotNull LocalDate drawnOn,
            @NotBlank @Size(max = 100) String reference) {

        Draw toDraw() {
            return new Draw(offeringId, quantity, valueUsd, drawnOn, reference.strip());
        }
    }

    record ChangeRequest(
            @NotNull MaterialChange kind,
            @NotBlank @Size(max = 4000) String description) {}

    record ReasonRequest(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/acknowledgments")
    @Idempotent
    @Operation(
            operationId = "acknowledgeLicense",
            summary = "Acknowledge the conditions for your organization",
            description = "The license becomes active when every party has (15 CFR 750.7(d)).")
    @APIResponseSchema(LicenseResponse.class)
    public Response acknowledge(@BeanParam Step step) {
        return answer(use.acknowledge(step));
    }

    @POST
    @Path("/draws")
    @Idempotent
    @Operation(
            operationId = "drawLicense",
            summary = "Record a shipment under the license",
            description =
                    "Quantity is a limit for each offering, value over all; while quantity remains, the value may be exceeded by"
                            + " 10 percent (15 CFR 750.11).")
    @APIResponseSchema(LicenseResponse.class)
    public Response draw(@BeanParam Step step, @Valid @NotNull DrawRequest request) {
        return answer(use.draw(step, request.toDraw()));
    }

    @POST
    @Path("/changes")
    @Idempotent
    @Operation(
            operationId = "reportLicenseChange",
            summary = "Report a change of what was licensed",
            description =
                    "The answer's last change says what follows (notify, amend or new application) and why (15 CFR 750.7(c)).")
    @APIResponseSchema(LicenseResponse.class)
    public Response report(@BeanParam Step step, @Valid @NotNull ChangeRequest request) {
        return answer(use.report(step, request.kind(), request.description()));
    }

    @POST
    @Path("/suspension")
    @Idempotent
    @Operation(operationId = "suspendLicense", summary = "Commerce suspends the license (15 CFR 750.8)")
    @APIResponseSchema(LicenseResponse.class)
    public Response suspend(@BeanParam Step step, @Valid @NotNull ReasonRequest request) {
        return answer(stop.suspend(step, request.reason()));
    }

    @POST
    @Path("/reinstatement")
    @Idempotent
    @Operation(operationId = "reinstateLicense", summary = "Commerce ends the suspension")
    @APIResponseSchema(LicenseResponse.class)
    public Response reinstate(@BeanParam Step step, @Valid @NotNull ReasonRequest request) {
        return answer(stop.reinstate(step, request.reason()));
    }

    @POST
    @Path("/revocation")
    @Idempotent
    @Operation(operationId = "revokeLicense", summary = "Commerce revokes the license (15 CFR 750.8)")
    @APIResponseSchema(LicenseResponse.class)
    public Response revoke(@BeanParam Step step, @Valid @NotNull ReasonRequest request) {
        return answer(stop.revoke(step, request.reason()));
    }

    private Response answer(License license) {
        return TaggedAnswer.of(LicenseResponse.of(find.view(license)), license.version());
    }
}
