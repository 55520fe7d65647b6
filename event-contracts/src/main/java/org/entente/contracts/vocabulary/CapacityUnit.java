package org.entente.contracts.vocabulary;

/** What a capacity is counted in; amounts in different units are not compared with each other. */
public enum CapacityUnit {
    MEGAWATTS("megawatts"),
    ACCELERATORS("accelerators"),
    REQUESTS_PER_SECOND("requests per second"),
    SEATS("seats"),
    TERABYTES("terabytes");

    private final String words;

    CapacityUnit(String words) {
        this.words = words;
    }

    /** The unit in a sentence for people, after an amount. */
    public String words() {
        return words;
    }
}
