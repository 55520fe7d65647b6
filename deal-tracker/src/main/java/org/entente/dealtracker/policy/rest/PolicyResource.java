package org.entente.dealtracker.policy.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.need.domain.Weights;
import org.entente.dealtracker.policy.application.NationalityPolicies;
import org.entente.dealtracker.policy.domain.NationalityPolicy;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.kit.time.Washington;

/** What holds for every deal. */
@Path("/api/v1/policies")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final NationalityPolicies nationality;
    private final Clock clock;

    PolicyResource(NationalityPolicies nationality, Clock clock) {
        this.nationality = nationality;
        this.clock = clock;
    }

    /**
     * What assembly goes by where a deal says nothing else.
     *
     * @param weights of which a deal may state its own; platform policy
     * @param nationality to which a deal may add its own, and which none can waive
     */
    record AssemblyPolicy(LocalDate on, Weights weights, List<NationalityVersion> nationality) {}

    /**
     * From where nobody may provide a layer, for as long as this version holds.
     *
     * @param effectiveTo the last day; {@code null} for no end
     * @param label what kind of rule it is, in words for people
     */
    record NationalityVersion(
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            String label,
            String source,
            List<NationalityPolicy.Rule> rules) {

        static NationalityVersion of(NationalityPolicy policy) {
            RuleVersion version = policy.version();
            return new NationalityVersion(
                    version.period().from(),
                    version.period().to(),
                    version.label(),
                    version.reference(),
                    policy.rules());
        }
    }

    @GET
    @Path("/assembly")
    @Operation(
            operationId = "getAssemblyPolicy",
            summary = "The weights and nationality rules that hold today, with their source")
    public AssemblyPolicy assembly() {
        LocalDate today = Washington.day(clock.instant());
        return new AssemblyPolicy(
                today,
                Weights.PLATFORM_POLICY,
                nationality.inForce(today).stream().map(NationalityVersion::of).toList());
    }
}
