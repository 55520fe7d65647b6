package org.entente.dealtracker.letter.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** An embedded font that breaks lines; a character that it does not have becomes a question mark. */
record LetterFont(PDType0Font font) {

    private static final float PER_EM = 1000;

    /** The text in lines that are no wider than this, broken between words where possible. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : known(text).split(" ")) {
            String rest = word;
            if (!line.isEmpty() && !fits(line + " " + rest, size, width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && !fits(rest, size, width)) {
                int end = longest(rest, size, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private boolean fits(String text, float size, float width) throws IOException {
        return font.getStringWidth(text) / PER_EM * size <= width;
    }

    private int longest(String word, float size, float width) throws IOException {
        int end = 1;
        while (end < word.length() && fits(word.substring(0, end + 1), size, width)) {
            end++;
        }
        return end;
    }

    private String known(String text) throws IOException {
        StringBuilder known = new StringBuilder();
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            known.append(has(character) ? character : "?");
        }
        return known.toString();
    }

    private boolean has(String character) throws IOException {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
