package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.dealtracker.review.domain.clock.ImpossibleFact;
import org.entente.dealtracker.review.domain.clock.NumberedFact;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The dated facts of one review, from which its clocks are folded. */
final class ReviewFacts {

    private final List<RecordedFact> recorded;

    ReviewFacts(List<RecordedFact> recorded) {
        this.recorded = recorded;
    }

    /** The course as it is on a day. */
    ReviewCourse course(Occasion when) {
        return ReviewCourse.of(numbered(), when.day(), when.rules().clocks());
    }

    /**
     * Keeps a fact that the clocks depend on.
     *
     * @param today up to when the others are looked at
     * @throws Problem {@code rule-broken} where the others exclude it, with the reason
     */
    void tell(ReviewFact fact, Agency by, String statement, Occasion today) {
        recorded.add(RecordedFact.of(fact, by, statement, today.at()));
        try {
            course(today);
            course(new Occasion(today.at(), lastDay(), today.rules()));
        } catch (ImpossibleFact impossible) {
            recorded.removeLast();
            throw new Problem(CommonProblem.RULE_BROKEN, "This cannot be recorded: " + impossible.reason() + ".");
        }
    }

    void note(RecordedFact fact) {
        recorded.add(fact);
    }

    boolean has(FactKind kind, Agency agency, Body body) {
        return recorded.stream().anyMatch(fact -> fact.is(kind, agency, body));
    }

    /** What a body decided; nothing while it has not. */
    Optional<RecordedFact> decisionOf(Body body) {
        return recorded.stream()
                .filter(fact -> fact.kind() == FactKind.BODY_DECIDED && fact.body() == body)
                .findFirst();
    }

    Optional<RecordedFact> last(FactKind kind) {
        return recorded.stream().filter(fact -> fact.kind() == kind).reduce((_, later) -> later);
    }

    Optional<RecordedFact> first(FactKind kind) {
        return recorded.stream().filter(fact -> fact.kind() == kind).findFirst();
    }

    /** The start of a stop; nothing of an unknown one. */
    Optional<RecordedFact> startOf(String stop) {
        return recorded.stream()
                .filter(fact ->
                        fact.kind() == FactKind.STOP_STARTED && fact.stop().equals(stop))
                .findFirst();
    }

    long count(FactKind kind) {
        return recorded.stream().filter(fact -> fact.kind() == kind).count();
    }

    /** After today where the clock was set back. */
    private LocalDate lastDay() {
        return recorded.stream()
                .map(RecordedFact::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<NumberedFact> numbered() {
        return IntStream.range(0, recorded.size())
                .boxed()
                .flatMap(number -> recorded.get(number).fact().stream().map(fact -> new NumberedFact(number, fact)))
                .toList();
    }
}
