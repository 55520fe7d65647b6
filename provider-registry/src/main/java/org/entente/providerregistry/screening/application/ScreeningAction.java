package org.entente.providerregistry.screening.application;

/** What {@link ScreeningPolicy} decides on, once the screening can be seen. */
public enum ScreeningAction {
    RECORD("record a screening"),
    DECIDE("decide on this screening"),
    SEE_EVIDENCE("see the evidence of this screening");

    private final String words;

    ScreeningAction(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
