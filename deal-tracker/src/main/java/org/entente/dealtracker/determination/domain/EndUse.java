package org.entente.dealtracker.determination.domain;

/** What the items are for. */
public enum EndUse {
    COMMERCIAL,
    MILITARY,
    WMD,
    SUPERCOMPUTER,
    UNKNOWN
}
