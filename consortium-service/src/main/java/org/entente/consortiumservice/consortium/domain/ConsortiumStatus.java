package org.entente.consortiumservice.consortium.domain;

/** The name of a consortium's state, as readers and queries use it. */
public enum ConsortiumStatus {
    FORMING,
    FORMED,
    AMENDING,
    DISSOLVED
}
