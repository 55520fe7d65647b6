package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.entente.dealtracker.deal.application.FindDeals;
import org.entente.dealtracker.deal.application.RecordDelivery;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** What the buyer has of a licensed deal. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}/deliveries")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    private final RecordDelivery record;
    private final FindDeals find;

    DeliveryResource(RecordDelivery record, FindDeals find) {
        this.record = record;
        this.find = find;
    }

    /** @param deliveredOn from the day of the license to today */
    record DeliveryRequest(
            @NotNull UUID offeringId, @NotNull LocalDate deliveredOn) {}

    @POST
    @Idempotent
    @Operation(operationId = "recordDelivery", summary = "Say that an offering of the consortium was delivered")
    @APIResponseSchema(DealResponse.class)
    public Response deliver(@BeanParam Step step, @Valid @NotNull DeliveryRequest request) {
        return DealResource.answer(find.view(record.record(step, request.offeringId(), request.deliveredOn())));
    }
}
