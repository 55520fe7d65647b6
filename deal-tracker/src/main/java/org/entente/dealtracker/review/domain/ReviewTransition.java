package org.entente.dealtracker.review.domain;

import java.util.Set;
import org.entente.contracts.vocabulary.Agency;

/**
 * One row of the table: in this state, these agencies lead there with this command.
 *
 * @param by empty where no agency acts but the deal itself
 */
record ReviewTransition(ReviewState from, ReviewCommand command, ReviewState to, Set<Agency> by) {}
