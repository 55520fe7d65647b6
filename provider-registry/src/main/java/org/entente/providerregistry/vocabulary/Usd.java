package org.entente.providerregistry.vocabulary;

/** An amount of whole US dollars, never negative. */
public record Usd(long value) implements Comparable<Usd> {
    public Usd {
        if (value < 0) {
            throw new IllegalArgumentException("an amount is never negative: " + value);
        }
    }

    @Override
    public int compareTo(Usd other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + " USD";
    }
}
