package org.entente.dealtracker.review.domain;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One row of the table: in this state, these lead there with this command.
 *
 * @param when which of several rows for the same command it is; empty where there is one
 */
record ReviewTransition(ReviewState from, ReviewCommand command, ReviewState to, Set<ReviewActor> by, String when) {

    ReviewTransition when(String condition) {
        return new ReviewTransition(from, command, to, by, condition);
    }

    boolean inPerson() {
        return by.stream().anyMatch(ReviewActor::inPerson);
    }

    String byWords() {
        return byWords(_ -> true);
    }

    String byWords(Predicate<ReviewActor> who) {
        return by.stream().filter(who).sorted().map(ReviewActor::words).collect(Collectors.joining(", or "));
    }
}
