package org.entente.contracts.vocabulary;

import java.util.Locale;

/** Countries in sentences for people; data has ISO 3166-1 alpha-2 codes. */
public final class CountryName {

    private CountryName() {}

    /** {@code Saudi Arabia} for {@code SA}; the code itself where no country has it. */
    public static String of(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.US);
    }
}
