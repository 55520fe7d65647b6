package org.entente.providerregistry.screening.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.screening.application.BrowseScreenings;
import org.entente.providerregistry.screening.application.DecideScreening;
import org.entente.providerregistry.screening.application.RecordScreening;
import org.entente.providerregistry.screening.application.ScreeningFilter;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** Screenings: record what one came to, decide on a potential match, browse. */
@Path("/api/v1/screenings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Screenings")
class ScreeningResource {
    private static final List<String> STATES =
            List.of("PENDING", "CLEAR", "POTENTIAL_MATCH", "CONFIRMED_MATCH", "INCOMPLETE");

    private final RecordScreening record;
    private final DecideScreening decide;
    private final BrowseScreenings browse;
    private final CurrentCaller caller;

    ScreeningResource(RecordScreening record, DecideScreening decide, BrowseScreenings browse, CurrentCaller caller) {
        this.record = record;
        this.decide = decide;
        this.browse = browse;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "recordScreening",
            summary = "Record the result of a screening that was made",
            description =
                    "By the program office or an official of Commerce. A hit holds every live deal that the organization has a part in, until a later"
                            + " screening of its lists comes out clear or a second person decides that it is false.")
    @APIResponseSchema(value = ScreeningView.class, responseCode = "201")
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`, `second-person-needed`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`matches-do-not-fit`, `screened-lists-do-not-fit`, `screening-in-future`, `organization-not-registered`")
    public Response record(@NotNull @Valid ScreeningRecord made) {
        var screening = record.record(new OrganizationId(made.organizationId()), made.report());
        return TaggedAnswer.created("screenings", screening.id().value(), view(screening), screening.version());
    }

    @GET
    @Operation(
            operationId = "listScreenings",
            summary = "List screenings, newest first",
            description =
                    "Officials see all of them; everybody else those of their own organization, without evidence.")
    public Page<ScreeningView> list(
            @QueryParam("organizationId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String organizationId,
            @QueryParam("state")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "PENDING",
                                                "CLEAR",
                                                "POTENTIAL_MATCH",
                                                "CONFIRMED_MATCH",
                                                "INCOMPLETE"
                                            }))
                    String state,
            @BeanParam PageParameters page) {
        var organization = QueryText.id("organizationId", organizationId);
        var filter = new ScreeningFilter(
                QueryText.oneOf("state", state, STATES),
                organization == null ? null : new OrganizationId(organization));
        return browse.list(filter, page.request()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getScreening", summary = "Get a screening")
    @APIResponseSchema(ScreeningView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        return answer(browse.one(new ScreeningId(id)));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @Operation(
            operationId = "decideScreening",
            summary = "Decide whether a potential match is the organization",
            description = "By the program office or an official of Commerce, and not by the person who recorded it.")
    @APIResponseSchema(ScreeningView.class)
    @APIResponse(responseCode = "403", description = "`forbidden`, `own-organization`, `second-person-needed`")
    public Response decide(@BeanParam Step step, @NotNull @Valid ScreeningDecision decision) {
        return answer(decide.decide(step, decision.decision(), decision.reason().strip()));
    }

    private Response answer(Screening screening) {
        return TaggedAnswer.of(view(screening), screening.version());
    }

    private ScreeningView view(Screening screening) {
        return ScreeningView.of(screening, caller.get());
    }
}
