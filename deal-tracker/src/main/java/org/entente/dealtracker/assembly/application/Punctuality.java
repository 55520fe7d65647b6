package org.entente.dealtracker.assembly.application;

/**
 * How an organization kept the days by which its deliveries were promised.
 *
 * @param onTime deliveries that came by their day
 * @param promised deliveries that had one; those without say nothing about punctuality
 */
public record Punctuality(int onTime, int promised) {

    /** Nobody knows yet; counts as the middle between always late and always on time, because unknown is never a no. */
    static final Punctuality UNKNOWN = new Punctuality(1, 2);
}
