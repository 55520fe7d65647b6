package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewQuestionAnswered;
import org.entente.contracts.deals.ReviewQuestionAsked;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * What agencies ask the applicant, which stops the clocks until it is answered (15 CFR 750.4(b)(1)).
 *
 * <p>Questions that are asked while one is open share its stop, which ends with the last answer and never by itself.
 *
 * @param before all questions of the review until now
 */
public record Inquiry(Review review, List<Question> before, Occasion now) {

    /** @param author and {@code note}: for agencies only; the note may be {@code null} */
    public record Asked(Agency by, String author, String text, String note) {}

    /** A question with what it caused. */
    public record Result(Question question, List<DomainEvent> events) {}

    public Inquiry {
        before = List.copyOf(before);
    }

    /**
     * @param askWithin counted days from referral in which State, War and Energy ask by themselves
     * @param answerWithin calendar days
     */
    public Result ask(Asked asked, int askWithin, int answerWithin) {
        review.require(ReviewCommand.ASK);
        requireTurn(asked.by(), askWithin);
        List<DomainEvent> events = new ArrayList<>();
        int number = before.size() + 1;
        String stop = sharedStop().orElseGet(() -> {
            events.addAll(new ClockStops(review, now)
                    .start(asked.by(), StopReason.APPLICANT_INFORMATION, "Question " + number + ": " + asked.text()));
            return review.facts().last(FactKind.STOP_STARTED).orElseThrow().stop();
        });
        Question question = new Question(
                review.id(), number, asked, stop, now.day(), now.day().plusDays(answerWithin));
        review.move(ReviewCommand.ASK, review.state(), now);
        events.add(new ReviewQuestionAsked(
                review.id(),
                review.application().dealId(),
                number,
                asked.by(),
                asked.text(),
                stop,
                question.dueOn(),
                asked.note()));
        return new Result(question, events);
    }

    /** The applicant answers, late or not; the last answer to what shares a stop ends it. */
    public List<DomainEvent> answer(int number, String text, String by) {
        review.require(ReviewCommand.ANSWER);
        Question question = before.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "This review has no question " + number + "."));
        if (!question.open()) {
            throw review.refused("Question " + number + " was answered on "
                    + question.answeredOn().orElseThrow() + " already.");
        }
        question.answered(text, by, now.day());
        review.move(ReviewCommand.ANSWER, review.state(), now);
        List<DomainEvent> events = new ArrayList<>();
        events.add(new ReviewQuestionAnswered(review.id(), review.application().dealId(), number, now.day(), text));
        if (before.stream().noneMatch(each -> each.keeps(question.stop())) && isOpen(question.stop())) {
            events.addAll(new ClockStops(review, now).answered(question.stop()));
        }
        return events;
    }

    private void requireTurn(Agency agency, int askWithin) {
        if (agency == Agency.COMMERCE) {
            return;
        }
        if (review.referredOn().isEmpty()) {
            throw review.refused(
                    "The application was not referred to " + agency + " yet: COMMERCE asks the applicant.");
        }
        Optional<LocalDate> last = review.course(now).dueAfterReferral(askWithin);
        last.filter(now.day()::isAfter).ifPresent(day -> {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "The " + askWithin + " days from referral in which " + agency
                                    + " asks the applicant by itself ended on " + day
                                    + " (15 CFR 750.4); ask COMMERCE to put the question.")
                    .with("dueOn", day)
                    .with("allowed", List.of(Agency.COMMERCE));
        });
    }

    private Optional<String> sharedStop() {
        return before.stream()
                .filter(Question::open)
                .map(Question::stop)
                .filter(this::isOpen)
                .findFirst();
    }

    private boolean isOpen(String stop) {
        return review.course(now).stops().all().stream()
                .anyMatch(each -> each.id().equals(stop) && each.to() == null);
    }
}
