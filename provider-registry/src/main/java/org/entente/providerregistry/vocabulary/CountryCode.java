package org.entente.providerregistry.vocabulary;

import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, in capitals. */
public record CountryCode(String value) {
    private static final Set<String> KNOWN = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);

    public CountryCode {
        if (!isKnown(value)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country code: " + value);
        }
    }

    /** Whether a country has this code. */
    public static boolean isKnown(String code) {
        return code != null && KNOWN.contains(code);
    }

    @Override
    public String toString() {
        return value;
    }
}
