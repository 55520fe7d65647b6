package org.entente.dealtracker.review.domain;

import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;

/**
 * A disagreement is to come to a body.
 *
 * @param by {@code null} where the calendar does it
 * @param legalBasis and {@code reasons}: an appeal is written (Executive Order 12981); {@code null} for the Operating Committee
 */
public record Escalation(Body to, Agency by, String legalBasis, String reasons) {}
