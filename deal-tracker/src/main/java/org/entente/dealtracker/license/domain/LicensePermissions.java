package org.entente.dealtracker.license.domain;

import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who does what to a license: parties acknowledge and submit reports, the licensee draws and reports, an official of Commerce amends, transfers, suspends and
 * revokes. */
public final class LicensePermissions {

    private LicensePermissions() {}

    public static boolean allows(LicenseCommand command, Caller caller, License license) {
        return switch (command) {
            case ACKNOWLEDGE ->
                caller.hasAny(Roles.COMPANY_ADMIN, Roles.BUYER)
                        && caller.organization() != null
                        && license.parties().contains(caller.organization().id());
            case SUBMIT_REPORT ->
                caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER, Roles.BUYER)
                        && caller.organization() != null
                        && license.parties().contains(caller.organization().id());
            case DRAW, REPORT_CHANGE ->
                caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER)
                        && caller.belongsTo(license.terms().licenseeOrganizationId());
            case REQUEST_TRANSFER ->
                caller.has(Roles.COMPANY_ADMIN)
                        && caller.belongsTo(license.terms().licenseeOrganizationId());
            case AMEND, DECIDE_TRANSFER, SUSPEND, REINSTATE, REVOKE ->
                official(caller) && license.parties().stream().noneMatch(caller::belongsTo);
            case EXPIRE, REPLACE -> false;
        };
    }

    private static boolean official(Caller caller) {
        return caller.has(Roles.AGENCY_OFFICIAL)
                && caller.organization() != null
                && caller.organization()
                        .attribute("agency")
                        .filter(Agency.COMMERCE.name()::equals)
                        .isPresent();
    }
}
