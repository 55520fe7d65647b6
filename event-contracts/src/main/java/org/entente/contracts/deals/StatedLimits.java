package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/**
 * What a buyer demands of a consortium as a whole and of who is in it; an absent number or an empty list demands nothing.
 *
 * <p>Whom the buyer wants in, wants out, or keeps apart is for the parties: it would tell the market about the buyer's relations.
 *
 * @param nationalityRules the buyer's own, in addition to those in force on the platform
 */
public record StatedLimits(
        @Visible(PUBLIC) @MayBeAbsent Integer hardwareUsSharePercent,
        @Visible(PUBLIC) @MayBeAbsent Integer offeringsPerOrganization,
        @Visible(PUBLIC) @MayBeAbsent Integer organizations,
        @Visible(PUBLIC) boolean onePerOrganizationAndLayer,
        @Visible(PARTIES) List<UUID> requiredOrganizations,
        @Visible(PARTIES) List<UUID> forbiddenOrganizations,
        @Visible(PARTIES) List<List<UUID>> excludedOrganizationPairs,
        @Visible(PUBLIC) @Country List<String> operatorJurisdictions,
        @Visible(PUBLIC) List<StatedNationalityRule> nationalityRules) {
    public StatedLimits {
        requiredOrganizations = List.copyOf(requiredOrganizations);
        forbiddenOrganizations = List.copyOf(forbiddenOrganizations);
        excludedOrganizationPairs = List.copyOf(excludedOrganizationPairs);
        operatorJurisdictions = List.copyOf(operatorJurisdictions);
        nationalityRules = List.copyOf(nationalityRules);
    }
}
