package org.entente.providerregistry.offering.application;

/** What {@link OfferingPolicy} decides on, once the offering can be seen. */
public enum OfferingAction {
    DRAFT("draft an offering of this organization"),
    PUBLISH("publish this offering"),
    WITHDRAW("withdraw this offering"),
    /** What it costs and how much of it there is. */
    SEE_TERMS("see the terms of this offering");

    private final String words;

    OfferingAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
