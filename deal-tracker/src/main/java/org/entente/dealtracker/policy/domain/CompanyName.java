package org.entente.dealtracker.policy.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A company's name reduced to what tells companies apart: case, accents, punctuation and legal forms at its end do not.
 *
 * @param words in lower case, at least one unless the name has no letter or digit
 */
public record CompanyName(List<String> words) {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "as",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "fz",
            "fzco",
            "fze",
            "gmbh",
            "inc",
            "incorporated",
            "kk",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "nv",
            "oy",
            "pjsc",
            "plc",
            "psc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "se",
            "spa",
            "srl");

    public CompanyName {
        words = List.copyOf(words);
    }

    public static CompanyName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        List<String> words = new ArrayList<>(plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" ")));
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return new CompanyName(words);
    }

    /** Whether the name is this one, or goes on after it with a further word, as a subsidiary's does. */
    public boolean startsWith(CompanyName other) {
        return !other.words.isEmpty()
                && words.size() >= other.words.size()
                && words.subList(0, other.words.size()).equals(other.words);
    }
}
