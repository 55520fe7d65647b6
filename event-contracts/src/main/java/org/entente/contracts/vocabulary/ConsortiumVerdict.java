package org.entente.contracts.vocabulary;

/** What the market of today says about a consortium that was chosen earlier. */
public enum ConsortiumVerdict {
    /** It may be assembled, and nothing better may. */
    STILL_BEST,
    /** It may be assembled, and a better one may, too. */
    BETTER_EXISTS,
    /** It may not be assembled any more: a member was lost, or its offerings do not go together. */
    NOT_FEASIBLE,
    /** It could not be found out; this is not the same as being the best. */
    UNKNOWN
}
