package org.entente.dealtracker.review.domain.clock;

/** A fact that cannot be, given the others: something was told wrongly. */
public final class ImpossibleFact extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;

    private ImpossibleFact(int number, String reason) {
        super(reason, null, false, false);
        this.number = number;
    }

    /** @param reason why it cannot be, in words that follow the fact's name, without a period */
    static ImpossibleFact because(String reason) {
        return new ImpossibleFact(-1, reason);
    }

    ImpossibleFact numbered(int told) {
        return new ImpossibleFact(told, getMessage());
    }

    /** By which its teller knows it; see {@link NumberedFact}. */
    public int number() {
        return number;
    }

    public String reason() {
        return getMessage();
    }
}
