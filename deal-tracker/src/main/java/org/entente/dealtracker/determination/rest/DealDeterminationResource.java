package org.entente.dealtracker.determination.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.determination.application.AcceptDetermination;
import org.entente.dealtracker.determination.application.LicensePolicy;
import org.entente.dealtracker.determination.application.ReadDeterminations;
import org.entente.dealtracker.determination.application.StateTransaction;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;
import org.entente.kit.time.Washington;

/** What is to be moved in a deal, and what that was found to need. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}")
@Tag(name = "determinations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DealDeterminationResource {

    private final StateTransaction state;
    private final AcceptDetermination accept;
    private final ReadDeterminations read;
    private final LicensePolicy policy;
    private final Clock clock;

    DealDeterminationResource(
            StateTransaction state,
            AcceptDetermination accept,
            ReadDeterminations read,
            LicensePolicy policy,
            Clock clock) {
        this.state = state;
        this.accept = accept;
        this.read = read;
        this.policy = policy;
        this.clock = clock;
    }

    record AcceptanceRequest(@NotBlank @Size(max = 2000) String reason) {}

    @PUT
    @Path("/transaction")
    @Operation(
            operationId = "stateTransaction",
            summary =
                    "State what is to be moved in a deal; what it needs is determined at once, and anew whenever rules change")
    public DealDeterminationResponse state(@BeanParam Step step, @NotNull TransactionRequest request) {
        var facts = TransactionReader.read(
                request.asOf(Washington.day(clock.instant()).toString()),
                policy.rules().firstDay());
        return DealDeterminationResponse.of(state.state(step, facts));
    }

    @GET
    @Path("/determination")
    @Operation(
            operationId = "getDealDetermination",
            summary = "What a deal was found to need, by which rules, and what changed since the determination before")
    public DealDeterminationResponse newest(@PathParam("id") UUID id) {
        return DealDeterminationResponse.of(read.newest(id));
    }

    @GET
    @Path("/determinations")
    @Operation(operationId = "listDealDeterminations", summary = "All determinations of a deal, newest first")
    public Page<DealDeterminationResponse> all(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return read.list(id, page.request()).map(DealDeterminationResponse::of);
    }

    @POST
    @Path("/determination/acceptance")
    @Idempotent
    @Operation(
            operationId = "acceptDetermination",
            summary =
                    "Let a deal go on by its newest determination, which holds it; with a reason that its parties read")
    public DealDeterminationResponse accept(@BeanParam Step step, @Valid @NotNull AcceptanceRequest request) {
        return DealDeterminationResponse.of(accept.accept(step, request.reason()));
    }
}
