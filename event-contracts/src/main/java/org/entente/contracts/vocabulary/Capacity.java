package org.entente.contracts.vocabulary;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.Locale;
import org.entente.contracts.Visible;

/**
 * How much of something: what an offering can supply, or what a deal asks for.
 *
 * <p>Public by itself; the field that holds it decides who sees it.
 *
 * @param amount whole units, at least one
 */
public record Capacity(
        @Visible(PUBLIC) long amount, @Visible(PUBLIC) CapacityUnit unit) {

    /** {@code 1,200 accelerators}. */
    public String words() {
        return String.format(Locale.US, "%,d %s", amount, unit.words());
    }
}
