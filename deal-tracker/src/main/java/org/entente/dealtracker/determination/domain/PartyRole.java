package org.entente.dealtracker.determination.domain;

/** What a party is to the transaction (15 CFR 748.5). */
public enum PartyRole {
    PURCHASER,
    INTERMEDIATE_CONSIGNEE,
    ULTIMATE_CONSIGNEE,
    END_USER;

    /** Whether the items come to rest there. */
    public boolean receives() {
        return this == ULTIMATE_CONSIGNEE || this == END_USER;
    }
}
