package org.entente.dealtracker.license.domain;

/** What a change of a licensed transaction asks of the licensee. */
public enum Consequence {

    /** The report is enough. */
    NOTIFY,

    /** Commerce has to approve the change. */
    AMEND,

    /** A replacement license is needed. */
    NEW_APPLICATION
}
