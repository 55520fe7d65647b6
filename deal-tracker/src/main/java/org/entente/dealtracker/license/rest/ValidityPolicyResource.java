package org.entente.dealtracker.license.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.license.domain.ValidityRule;
import org.entente.dealtracker.license.domain.ValidityRules;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.policy.domain.Certainty;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.kit.http.QueryText;
import org.entente.kit.time.Washington;

/** How long licenses are valid. */
@Path("/api/v1/policies/license-validity")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class ValidityPolicyResource {

    private final Policies policies;
    private final Clock clock;

    ValidityPolicyResource(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** @param rules of which those in force decide; of those that fit a license, the shortest counts */
    record ValidityPolicy(LocalDate on, List<ValidityVersion> rules) {}

    /**
     * One version of one rule.
     *
     * @param effectiveTo the last day; {@code null} for no end
     * @param slots of which a license has a line that this is about; empty for every license
     */
    record ValidityVersion(
            String id,
            int version,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            RuleStatus status,
            Certainty certainty,
            String label,
            String reference,
            int years,
            List<ComponentSlot> slots) {

        static ValidityVersion of(ValidityRule rule) {
            RuleVersion version = rule.version();
            return new ValidityVersion(
                    version.id(),
                    version.version(),
                    version.period().from(),
                    version.period().to(),
                    version.status(),
                    version.certainty(),
                    version.label(),
                    version.reference(),
                    rule.years(),
                    rule.slots().stream().sorted().toList());
        }
    }

    @GET
    @Operation(
            operationId = "getValidityPolicy",
            summary = "For how many years licenses are valid that are issued on a day, with the source of each rule",
            description = "A last day on a Saturday, a Sunday or a federal holiday runs to the next business day.")
    public ValidityPolicy on(@QueryParam("on") String on) {
        LocalDate day = Objects.requireNonNullElseGet(QueryText.day("on", on), () -> Washington.day(clock.instant()));
        return new ValidityPolicy(
                day,
                policies.current().of(ValidityRules.class).all().on(day).stream()
                        .map(ValidityVersion::of)
                        .toList());
    }
}
