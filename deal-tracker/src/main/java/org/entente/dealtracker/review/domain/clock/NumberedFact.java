package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A fact with the number by which whoever tells it knows it: its place in a request, or in a table.
 *
 * <p>Facts may be told in any order. They are taken day by day, and within a day in the order in which they can follow each
 * other, so that the order of telling decides nothing.
 */
public record NumberedFact(int number, ReviewFact fact) {

    static final Comparator<NumberedFact> AS_THEY_FOLLOW = Comparator.comparing(NumberedFact::on)
            .thenComparing(NumberedFact::withinTheDay)
            .thenComparing(NumberedFact::number);

    LocalDate on() {
        return fact.on();
    }

    /** A defective denial comes before what replaces it on the same day; a body has a case before it decides it. */
    private int withinTheDay() {
        return switch (fact) {
            case ReviewFact.Registered _ -> 0;
            case ReviewFact.Referred _ -> 1;
            case ReviewFact.Delegated _ -> 2;
            case ReviewFact.StopStarted _ -> 3;
            case ReviewFact.StopEnded _ -> 4;
            case ReviewFact.Recommended it -> it.substantiated() ? 6 : 5;
            case ReviewFact.Escalated it -> 7 + 2 * it.to().ordinal();
            case ReviewFact.BodyDecided it -> 8 + 2 * it.body().ordinal();
        };
    }
}
