package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.need.domain.NeedLimits;

/** What people are told of the organizations that a deal names: the buyer's people their names, a company nothing. */
@ApplicationScoped
class OrganizationNames {

    private static final String WITHHELD = "an organization that the buyer names";
    private static final Set<String> OF_ORGANIZATIONS = Set.of("require", "forbid", "exclude");

    private final Market market;

    OrganizationNames(Market market) {
        this.market = market;
    }

    /** @param named whether who asks may know them */
    Function<UUID, String> of(Need need, boolean named) {
        if (!named) {
            return _ -> WITHHELD;
        }
        Map<UUID, String> names = market.organizationNames(in(need.limits()));
        return id -> names.getOrDefault(id, id.toString());
    }

    /** All that the limits name. */
    static Set<UUID> in(NeedLimits limits) {
        Set<UUID> all = new LinkedHashSet<>(limits.requiredOrganizations());
        all.addAll(limits.forbiddenOrganizations());
        limits.excludedOrganizationPairs().forEach(all::addAll);
        return all;
    }

    /** A requirement's name without the organizations in it. */
    static String withheld(String requirement) {
        String kind = RequirementWords.kind(requirement);
        return OF_ORGANIZATIONS.contains(kind) ? kind + ":withheld" : requirement;
    }
}
