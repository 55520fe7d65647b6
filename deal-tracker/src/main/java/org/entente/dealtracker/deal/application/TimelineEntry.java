package org.entente.dealtracker.deal.application;

import java.time.Instant;

/**
 * One thing that happened to a deal, as one caller may read it.
 *
 * @param sequence 1 for the first entry that this caller sees
 * @param type the event's type
 * @param actor who did it; {@code null} where the caller may not know
 */
public record TimelineEntry(int sequence, Instant time, String type, String actor, String text) {}
