package org.entente.dealtracker.policy.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Policy files with all their versions, as a change of policy would have to write them. */
@Path("/api/v1/policies/files")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyFileResource {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Policies policies;

    PolicyFileResource(Policies policies) {
        this.policies = policies;
    }

    /** @param revision how many changes are in force besides what was shipped */
    record FileResponse(String file, long revision, List<Map<String, Object>> rows) {}

    @GET
    @Path("/{file}")
    @Operation(
            operationId = "getPolicyFile",
            summary = "A policy file with every version of every row, past and to come, changes included")
    public FileResponse file(@PathParam("file") String file) {
        PolicySet policy = policies.current();
        try {
            return new FileResponse(
                    file,
                    policy.revision(),
                    JSON.convertValue(policy.files().file(file).nodes(), new TypeReference<>() {}));
        } catch (InvalidPolicy e) {
            throw new Problem(CommonProblem.NOT_FOUND, e.getMessage());
        }
    }
}
