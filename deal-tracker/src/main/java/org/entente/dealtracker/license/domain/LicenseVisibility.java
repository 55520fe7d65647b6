package org.entente.dealtracker.license.domain;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/**
 * Which licenses a caller may see.
 *
 * @param everything agencies, the program office and auditors: all licenses
 * @param party a company's or a buyer's people: licenses of deals that this organization has a part in; {@code null} for others
 */
public record LicenseVisibility(boolean everything, UUID party) {

    public boolean shows(License license) {
        return everything || (party != null && license.parties().contains(party));
    }

    public static LicenseVisibility of(Caller caller) {
        boolean party = caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER, Roles.BUYER);
        return new LicenseVisibility(
                caller.hasAny(Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL, Roles.PROGRAM_OFFICE, Roles.AUDITOR),
                party && caller.organization() != null ? caller.organization().id() : null);
    }
}
