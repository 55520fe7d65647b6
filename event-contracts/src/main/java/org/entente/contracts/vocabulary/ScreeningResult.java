package org.entente.contracts.vocabulary;

/** What a screening of an organization against lists came to. */
public enum ScreeningResult {
    /** Nobody on the lists is the organization. */
    CLEAR,
    /** Somebody on a list may be; a person decides whether it is. */
    POTENTIAL_MATCH,
    /** Somebody on a list is. */
    CONFIRMED_MATCH,
    /** Not everything could be looked at; this is never as good as clear. */
    INCOMPLETE
}
