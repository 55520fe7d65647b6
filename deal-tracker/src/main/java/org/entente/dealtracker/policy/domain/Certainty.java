package org.entente.dealtracker.policy.domain;

/** What a version rests on: a legal text, an announcement of an agency, or what politicians said. */
public enum Certainty {
    LEGAL,
    ANNOUNCED,
    POLITICAL
}
