package org.entente.dealtracker.license.domain;

import static org.entente.dealtracker.license.domain.Consequence.AMEND;
import static org.entente.dealtracker.license.domain.Consequence.NEW_APPLICATION;
import static org.entente.dealtracker.license.domain.Consequence.NOTIFY;

/** What may change about a licensed transaction, and what follows from it: 15 CFR 750.7(c) names what needs no new license. */
public enum MaterialChange {
    LOWER_PRICE(NOTIFY, "A lower price needs no new license", "15 CFR 750.7(c)(1)"),
    PERMITTED_PRICE_CHANGE(NOTIFY, "A change of price that the license permits needs no new one", "15 CFR 750.7(c)(1)"),
    INTERMEDIATE_CONSIGNEE_IN_SAME_COUNTRY(
            NOTIFY,
            "Another intermediate consignee in the country of destination needs no new license",
            "15 CFR 750.7(c)(1)"),
    ADDRESS_IN_SAME_COUNTRY(NOTIFY, "Another address in the same country needs no new license", "15 CFR 750.7(c)(1)"),
    ECCN_RENUMBERED(NOTIFY, "The same control under another number needs no new license", "15 CFR 750.7(c)(1)"),
    MOVE_BETWEEN_LICENSED_END_USERS(
            NOTIFY, "A move among end users who are all named on the license needs no new one", "15 CFR 750.7(c)(1)"),
    LICENSEE_TRANSFERRED(
            AMEND, "A license is transferred once, and only with the approval of Commerce", "15 CFR 750.10"),
    CONSORTIUM_MEMBER(AMEND, "A member that joins or leaves is a material change of the package", "platform policy"),
    OWNERSHIP_OF_A_PARTY(AMEND, "A party with other owners has to be screened and determined anew", "platform policy"),
    QUANTITY_OR_VALUE(
            NEW_APPLICATION, "More than the license allows needs a replacement license", "15 CFR 750.7(c)(2)"),
    ITEM(NEW_APPLICATION, "Another item needs a replacement license", "15 CFR 750.7(c)(2)"),
    END_USER_OR_CONSIGNEE(
            NEW_APPLICATION,
            "A party that the license does not name needs a replacement license",
            "15 CFR 750.7(c)(2)"),
    END_USE(NEW_APPLICATION, "Another end use needs a replacement license", "15 CFR 750.7(c)(2)"),
    DESTINATION(NEW_APPLICATION, "Another country of destination needs a replacement license", "15 CFR 750.7(c)(2)"),
    OTHER(
            NEW_APPLICATION,
            "What the rule does not name as immaterial needs a replacement license",
            "15 CFR 750.7(c)(2)");

    private final Consequence consequence;
    private final String why;
    private final String reference;

    MaterialChange(Consequence consequence, String why, String reference) {
        this.consequence = consequence;
        this.why = why;
        this.reference = reference;
    }

    public Consequence consequence() {
        return consequence;
    }

    /** One sentence, without its full stop. */
    public String why() {
        return why;
    }

    /** Where the rule comes from. */
    public String reference() {
        return reference;
    }
}
