package org.entente.dealtracker.need.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a buyer demands of a consortium as a whole and of who is in it; a {@code null} number or an empty list demands nothing.
 *
 * @param hardwareUsSharePercent the least US-origin share of the hardware layer's price
 * @param offeringsPerOrganization how many offerings one organization may bring
 * @param organizations how many organizations may take part
 * @param onePerOrganizationAndLayer whether an organization may bring at most one offering in each layer
 * @param excludedOrganizationPairs two that do not take part together, each
 * @param operatorJurisdictions the countries from which everything has to be operated, ISO 3166-1 alpha-2
 * @param nationalityRules the buyer's own, in addition to those in force on the platform
 */
public record NeedLimits(
        @PositiveOrZero @Max(100) Integer hardwareUsSharePercent,
        @PositiveOrZero @Max(100) Integer offeringsPerOrganization,
        @PositiveOrZero @Max(100) Integer organizations,
        boolean onePerOrganizationAndLayer,
        @Size(max = 100) List<@NotNull UUID> requiredOrganizations,
        @Size(max = 100) List<@NotNull UUID> forbiddenOrganizations,
        @Size(max = 100) List<@NotNull @Size(min = 2, max = 2) List<@NotNull UUID>> excludedOrganizationPairs,

        @Size(max = 249)
        List<@NotNull @Pattern(regexp = "[A-Z]{2}", message = MUST_BE_COUNTRY) String> operatorJurisdictions,

        @Size(max = 20) List<@NotNull @Valid NationalityRule> nationalityRules) {

    static final String MUST_BE_COUNTRY = "must be a country in two letters (ISO 3166-1)";

    /** Nothing is demanded. */
    public static final NeedLimits NONE = new NeedLimits(null, null, null, false, null, null, null, null, null);

    public NeedLimits {
        requiredOrganizations = orEmpty(requiredOrganizations);
        forbiddenOrganizations = orEmpty(forbiddenOrganizations);
        excludedOrganizationPairs = orEmpty(excludedOrganizationPairs);
        operatorJurisdictions = orEmpty(operatorJurisdictions);
        nationalityRules = orEmpty(nationalityRules);
    }

    /** What everybody may know: who has to be in or must not be is between the buyer and the platform. */
    public NeedLimits withoutNames() {
        return new NeedLimits(
                hardwareUsSharePercent,
                offeringsPerOrganization,
                organizations,
                onePerOrganizationAndLayer,
                null,
                null,
                null,
                operatorJurisdictions,
                nationalityRules);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list.stream().distinct().toList();
    }
}
