package org.entente.dealtracker.condition.domain;

/**
 * Something that is due again and again under a condition.
 *
 * @param title what is due
 * @param everyDays calendar days from one to the next
 */
public record ConditionDuty(String title, int everyDays) {}
