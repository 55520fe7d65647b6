package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.Question;

/**
 * A question to the applicant.
 *
 * @param number counts from 1 in the review
 * @param stop the stop that lasts until it is answered
 * @param dueOn the last day of its term
 * @param overdue whether its term is over without an answer
 * @param askedBy and {@code note}: for agencies only, {@code null} for everybody else
 */
record QuestionResponse(
        UUID reviewId,
        int number,
        Agency agency,
        String text,
        String stop,
        LocalDate askedOn,
        LocalDate dueOn,
        boolean overdue,
        String answer,
        LocalDate answeredOn,
        String askedBy,
        String note) {

    static QuestionResponse of(Question question, LocalDate today, boolean everything) {
        return new QuestionResponse(
                question.reviewId(),
                question.number(),
                question.agency(),
                question.text(),
                question.stop(),
                question.askedOn(),
                question.dueOn(),
                question.overdue(today),
                question.answer().orElse(null),
                question.answeredOn().orElse(null),
                everything ? question.askedBy() : null,
                everything ? question.note().orElse(null) : null);
    }
}
