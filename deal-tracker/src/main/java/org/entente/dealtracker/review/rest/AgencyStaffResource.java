package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.AssignReview;
import org.entente.dealtracker.review.domain.StaffMember;

/** Those to whom an agency can assign reviews. */
@RunOnVirtualThread
@Path("/api/v1/agency-staff")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
public class AgencyStaffResource {

    private final AssignReview assign;

    AgencyStaffResource(AssignReview assign) {
        this.assign = assign;
    }

    /** @param official may hand on what others have in hand */
    record StaffResponse(String subject, String name, boolean official) {
        static StaffResponse of(StaffMember member) {
            return new StaffResponse(member.subject(), member.name(), member.official());
        }
    }

    @GET
    @Operation(
            operationId = "listAgencyStaff",
            summary = "People of your agency to whom reviews can be assigned",
            description = "Those who have asked for this list or taken a review in hand at least once.")
    public List<StaffResponse> list() {
        return assign.colleagues().stream().map(StaffResponse::of).toList();
    }
}
