package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.contracts.vocabulary.Body;

/**
 * The body that a disagreement has come to.
 *
 * @param since the day on which it got it
 * @param decidedOn {@code null} while it has not decided
 */
record Rung(Body body, LocalDate since, LocalDate decidedOn) {

    static Rung first(ReviewFact.Escalated fact) {
        if (fact.to() != Body.OPERATING_COMMITTEE) {
            throw ImpossibleFact.because("a disagreement goes to the Operating Committee first, and to "
                    + fact.to().words() + " only from the body below");
        }
        return new Rung(fact.to(), fact.on(), null);
    }

    /** @param lastDay of the appeal from here, as far as it is known */
    Rung appealed(ReviewFact.Escalated fact, Optional<LocalDate> lastDay) {
        if (!fact.to().isNextAbove(body)) {
            throw ImpossibleFact.because("it is with " + body.words() + " since " + since
                    + ", from where it cannot go to " + fact.to().words());
        }
        if (decidedOn == null) {
            throw ImpossibleFact.because(
                    body.words() + " has not decided on or before " + fact.on() + ", so there is nothing to appeal");
        }
        lastDay.filter(fact.on()::isAfter).ifPresent(last -> {
            throw ImpossibleFact.because("the appeal from " + body.words() + " was open until " + last
                    + "; its decision of " + decidedOn + " has become final");
        });
        return new Rung(fact.to(), fact.on(), null);
    }

    Rung decided(ReviewFact.BodyDecided fact) {
        if (fact.body() != body) {
            throw ImpossibleFact.because(
                    fact.body().words() + " does not have it: since " + since + " it is with " + body.words());
        }
        if (decidedOn != null) {
            throw ImpossibleFact.because(body.words() + " decided it on " + decidedOn + " already");
        }
        return new Rung(body, since, fact.on());
    }
}
