package org.entente.dealtracker.market.application;

/**
 * The countries of an organization; each is {@code null} where it is unknown.
 *
 * @param incorporation whose law it exists under
 * @param principalPlaceOfBusiness where it mainly does its business
 */
public record OrganizationCountries(
        String headquarters, String incorporation, String principalPlaceOfBusiness, String ultimateParent) {

    /** Nothing is known of the organization yet. */
    public static final OrganizationCountries UNKNOWN = new OrganizationCountries(null, null, null, null);
}
