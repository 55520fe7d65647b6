package org.entente.dealtracker.policy.domain;

import java.util.List;

/**
 * Countries as a rule names them.
 *
 * @param groups country groups, such as {@code D:5}, and single countries, such as {@code MO}
 * @param except the same; what is named here is out, whatever else names it
 */
public record CountrySet(List<String> groups, List<String> except) {

    public CountrySet {
        groups = List.copyOf(groups);
        except = List.copyOf(except);
    }

    /** {@code (D:1, D:4 or MO, but not A:5 or A:6)}. */
    public String words() {
        return except.isEmpty()
                ? Enumeration.or(groups)
                : "(" + Enumeration.or(groups) + ", but not " + Enumeration.or(except) + ")";
    }
}
