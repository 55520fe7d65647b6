package org.entente.dealtracker.review.application;

import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.ReviewVisibility;

/**
 * Which reviews are meant, and by whom.
 *
 * @param agency of the caller; {@code null} where the filter does not ask for its queue
 * @param person subject of the caller
 */
public record ReviewSelection(ReviewVisibility visibility, Agency agency, String person, ReviewFilter filter) {}
