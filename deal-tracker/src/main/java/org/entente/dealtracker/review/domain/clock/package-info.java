/** The statutory clocks of a review, folded from its dated facts: the same facts give the same clocks on any day asked about. */
package org.entente.dealtracker.review.domain.clock;
