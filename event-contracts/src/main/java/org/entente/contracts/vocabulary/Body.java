package org.entente.contracts.vocabulary;

/** Who decides where the agencies disagree, from the lowest rung of the ladder to the highest (Executive Order 12981). */
public enum Body {
    OPERATING_COMMITTEE("the Operating Committee"),
    ACEP("the Advisory Committee on Export Policy"),
    EARB("the Export Administration Review Board"),
    PRESIDENT("the President");

    private final String words;

    Body(String words) {
        this.words = words;
    }

    /** As people call it in a sentence. */
    public String words() {
        return words;
    }

    /** Whether an appeal from the other comes here. */
    public boolean isNextAbove(Body other) {
        return ordinal() == other.ordinal() + 1;
    }
}
