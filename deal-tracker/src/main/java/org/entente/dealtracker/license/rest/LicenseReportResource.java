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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.license.application.FindLicenses;
import org.entente.dealtracker.license.application.SubmitReport;
import org.entente.dealtracker.license.domain.DeliveredQuantity;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.ReportedFacts;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Reports that the conditions of a license ask for. */
@RunOnVirtualThread
@Path("/api/v1/licenses/{id}/reports")
@Tag(name = "licenses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LicenseReportResource {

    private final SubmitReport submit;
    private final FindLicenses find;

    LicenseReportResource(SubmitReport submit, FindLicenses find) {
        this.submit = submit;
        this.find = find;
    }

    /** @param quantity in the unit of the license's line */
    record DeliveredRequest(
            @NotNull UUID offeringId,
            @NotNull @PositiveOrZero Long quantity) {}

    /** @param report as the license names it, such as r1 */
    record ReportRequest(
            @NotBlank @Size(max = 20) String report,
            @NotBlank @Size(max = 8000) String text,
            @Valid @Size(max = 100) List<@NotNull DeliveredRequest> delivered) {

        ReportedFacts toFacts() {
            return new ReportedFacts(
                    text,
                    delivered == null
                            ? List.of()
                            : delivered.stream()
                                    .map(each -> new DeliveredQuantity(each.offeringId(), each.quantity()))
                                    .toList());
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "submitLicenseReport",
            summary = "A party submits a report that a condition of the license asks for",
            description = "It can be submitted before its day, and after it, when it counts as late.")
    @APIResponseSchema(LicenseResponse.class)
    public Response submit(@BeanParam Step step, @Valid @NotNull ReportRequest request) {
        License license = submit.submit(step, request.report(), request.toFacts());
        return TaggedAnswer.of(LicenseResponse.of(find.view(license)), license.version());
    }
}
