package org.entente.dealtracker.deal.application;

/**
 * What happened in plain words.
 *
 * @param from who at least may read it
 * @param byGovernment whether an agency's person did it, whose name is for government only
 */
record Sentence(Reader from, String text, boolean byGovernment) {

    static Sentence open(String text) {
        return new Sentence(Reader.MARKETPLACE, text, false);
    }

    static Sentence parties(String text) {
        return new Sentence(Reader.PARTY, text, false);
    }

    static Sentence government(String text) {
        return new Sentence(Reader.PARTY, text, true);
    }

    static Sentence agencies(String text) {
        return new Sentence(Reader.GOVERNMENT, text, true);
    }
}
