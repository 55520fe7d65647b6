package org.entente.dealtracker.deal.domain;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/**
 * Which deals a caller may see, and how much of them.
 *
 * @param everything the program office and auditors: all deals
 * @param afterMarketplace agencies: deals from the choice of a consortium on
 * @param marketplace companies: open needs, without the end user and the value limit
 * @param buyer a buyer's people: the deals of this organization; {@code null} for others
 * @param member a company's people: the deals that this organization takes part in or is invited to; {@code null} for others
 */
public record DealVisibility(
        boolean everything, boolean afterMarketplace, boolean marketplace, UUID buyer, UUID member) {

    /** What the platform itself sees. */
    public static final DealVisibility EVERYTHING = new DealVisibility(true, false, false, null, null);

    public static DealVisibility of(Caller caller) {
        UUID organization =
                caller.organization() == null ? null : caller.organization().id();
        boolean company = caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER);
        return new DealVisibility(
                caller.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR),
                caller.hasAny(Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL),
                company,
                caller.has(Roles.BUYER) ? organization : null,
                company ? organization : null);
    }

    public boolean nothing() {
        return !everything && !afterMarketplace && !marketplace && buyer == null && member == null;
    }

    public boolean shows(Deal deal) {
        return whole(deal) || (marketplace && deal.stage().marketplace());
    }

    /** Whether the caller sees all of the deal, not just the need on the marketplace. */
    public boolean whole(Deal deal) {
        return everything
                || (afterMarketplace && !deal.stage().marketplace())
                || deal.buyerOrganizationId().equals(buyer)
                || (member != null && deal.consortium().organizations().contains(member));
    }
}
