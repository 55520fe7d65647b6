package org.entente.dealtracker.determination.domain;

import java.util.regex.Pattern;

/**
 * An export control classification number with its paragraph, such as {@code 3A090.a}; {@code EAR99} and {@code NONE} for on no list.
 *
 * @param code as it was stated
 */
public record Eccn(String code) {

    private static final Pattern FORM =
            Pattern.compile("[0-9][A-E][0-9]{3}(\\.[a-z](\\.[0-9]{1,2}(\\.[a-z])?)?)?|EAR99|NONE");

    /** In words, for whoever wrote another. */
    public static final String MUST_BE_ECCN = "must be an ECCN such as 3A090.a, or NONE for an item on no list";

    public Eccn {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException(code + " " + MUST_BE_ECCN);
        }
    }

    public static boolean isWellFormed(String code) {
        return FORM.matcher(code).matches();
    }

    /**
     * Whether this is the entry or one of its sub-paragraphs.
     *
     * @param entry an ECCN, or {@code *.z} for that paragraph of every ECCN
     */
    public boolean isIn(String entry) {
        if (!entry.startsWith("*")) {
            return code.equals(entry) || code.startsWith(entry + ".");
        }
        int paragraph = code.indexOf('.');
        String suffix = entry.substring(1);
        return paragraph >= 0
                && (code.substring(paragraph).equals(suffix)
                        || code.substring(paragraph).startsWith(suffix + "."));
    }
}
