package org.entente.dealtracker.letter.format;

import java.util.List;

/** A paragraph of a letter, or a heading. */
record LetterBlock(Kind kind, String text) {

    /** How it looks, and what it is to somebody who hears the letter read. */
    enum Kind {
        TITLE("H1", 16, 10),
        HEADING("H2", 11.5f, 12),
        ITEM("P", 10.5f, 4),
        PARAGRAPH("P", 10.5f, 7);

        /** The element of the structure of a tagged PDF. */
        final String tag;

        final float size;
        final float spaceBefore;

        Kind(String tag, float size, float spaceBefore) {
            this.tag = tag;
            this.size = size;
            this.spaceBefore = spaceBefore;
        }

        boolean bold() {
            return this == TITLE || this == HEADING;
        }
    }

    /** A line each; those that begin with a mark are headings or items. */
    static List<LetterBlock> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(LetterBlock::line)
                .toList();
    }

    private static LetterBlock line(String line) {
        if (line.startsWith("## ")) {
            return new LetterBlock(Kind.HEADING, line.substring(3));
        }
        if (line.startsWith("# ")) {
            return new LetterBlock(Kind.TITLE, line.substring(2));
        }
        return line.startsWith("- ")
                ? new LetterBlock(Kind.ITEM, line.substring(2))
                : new LetterBlock(Kind.PARAGRAPH, line);
    }
}
