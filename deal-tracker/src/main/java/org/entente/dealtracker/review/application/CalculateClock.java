package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.dealtracker.review.domain.ReviewRules;
import org.entente.dealtracker.review.domain.clock.ClockLengths;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ImpossibleFact;
import org.entente.dealtracker.review.domain.clock.NumberedFact;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Says how the clocks of any review stand, real or imagined; reads and changes nothing. */
@ApplicationScoped
public class CalculateClock {

    private final ClockPolicies policies;

    CalculateClock(ClockPolicies policies) {
        this.policies = policies;
    }

    /**
     * The clocks on a day, by the lengths that were in force on another one.
     *
     * @param facts in any order; those after the day asked about do not matter
     * @param asOf left out for the day of registration, whose rules a review keeps
     * @throws ImpossibleFact where the facts contradict each other
     */
    public ClockReading calculate(List<NumberedFact> facts, LocalDate at, Optional<LocalDate> asOf) {
        LocalDate ruled = asOf.orElseGet(() -> registration(facts, at));
        ClockLengths lengths = policies.inForce(ruled)
                .map(ReviewRules::clocks)
                .orElseThrow(() -> noneInForce(ruled, asOf.isPresent()));
        return ReviewCourse.of(facts, at, lengths).on(at);
    }

    private static LocalDate registration(List<NumberedFact> facts, LocalDate at) {
        return facts.stream()
                .map(NumberedFact::fact)
                .filter(ReviewFact.Registered.class::isInstance)
                .map(ReviewFact::on)
                .filter(day -> !day.isAfter(at))
                .min(Comparator.naturalOrder())
                .orElse(at);
    }

    private Problem noneInForce(LocalDate day, boolean asked) {
        String message = (asked ? "on " : "left out means the day of registration, and on ") + day
                + " no rule about the clocks was in force; ask for " + policies.firstDay() + " or a later day";
        return new Problem(CommonProblem.RULE_BROKEN, "asOf: " + message + ".")
                .with("errors", List.of(new FieldError("asOf", message)));
    }
}
