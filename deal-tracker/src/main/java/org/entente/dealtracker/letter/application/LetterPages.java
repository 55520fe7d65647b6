package org.entente.dealtracker.letter.application;

import org.entente.dealtracker.letter.domain.Letter;

/** Turns a letter into pages. */
public interface LetterPages {

    /** A PDF; the same bytes for the same letter. */
    byte[] of(Letter letter);
}
