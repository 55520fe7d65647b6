package org.entente.dealtracker.review.domain;

import java.time.LocalDate;

/** The deadlines of the main line, in calendar days (15 CFR 750.4). */
public final class ReviewClock {

    /** Commerce refers within this many days from registration. */
    public static final int DAYS_TO_REFER = 9;

    /** An agency recommends within this many days from referral. */
    public static final int DAYS_TO_RECOMMEND = 30;

    private ReviewClock() {}

    /** Until when Commerce has to refer an application that was registered on this day. */
    public static LocalDate referralDueOn(LocalDate registeredOn) {
        return registeredOn.plusDays(DAYS_TO_REFER);
    }

    /** Until when the agencies have to recommend on an application that was referred on this day. */
    public static LocalDate recommendationsDueOn(LocalDate referredOn) {
        return referredOn.plusDays(DAYS_TO_RECOMMEND);
    }
}
