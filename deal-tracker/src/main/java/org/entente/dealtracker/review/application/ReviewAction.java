package org.entente.dealtracker.review.application;

import org.entente.dealtracker.review.domain.ReviewCommand;

/** What can be done to many reviews at once: what is the same for each, and ends nothing by itself. */
public sealed interface ReviewAction {

    ReviewCommand command();

    record Register() implements ReviewAction {
        @Override
        public ReviewCommand command() {
            return ReviewCommand.REGISTER;
        }
    }

    record Refer() implements ReviewAction {
        @Override
        public ReviewCommand command() {
            return ReviewCommand.REFER;
        }
    }

    record Recommend(GivenRecommendation given) implements ReviewAction {
        @Override
        public ReviewCommand command() {
            return ReviewCommand.RECOMMEND;
        }
    }

    /** @param assignee {@code null} to let them go */
    record Assign(String assignee) implements ReviewAction {
        @Override
        public ReviewCommand command() {
            return ReviewCommand.ASSIGN;
        }
    }
}
