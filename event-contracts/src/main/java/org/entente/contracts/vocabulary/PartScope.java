package org.entente.contracts.vocabulary;

/** What a part of a position or of a decision is about, where it is not the whole application. */
public enum PartScope {
    /** One offering of the deal. */
    ITEM,
    /** Everything of one layer of the stack. */
    LAYER,
    /** One organization of the consortium. */
    MEMBER,
    /** The country that it goes to. */
    DESTINATION
}
