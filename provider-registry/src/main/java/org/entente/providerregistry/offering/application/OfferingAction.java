package org.entente.providerregistry.offering.application;

/** What {@link OfferingPolicy} decides on, once the offering can be seen. */
public enum OfferingAction {
    DRAFT("draft an offering of this organization"),
    PUBLISH("publish this offering"),
    WITHDRAW("withdraw this offering"),
    SEE_PRICE("see what this offering costs");

    private final String words;

    OfferingAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
