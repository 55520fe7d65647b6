package org.entente.dealtracker.standing.application;

import java.time.Instant;
import java.util.UUID;

/**
 * How a deal's chosen consortium stands.
 *
 * @param since when the verdict became what it is
 * @param examinedAt the moment of the market that it is about
 */
public record ConsortiumStanding(UUID dealId, Instant since, Instant examinedAt, Findings findings) {}
