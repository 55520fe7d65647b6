package org.entente.dealtracker.review.domain.clock;

import org.entente.contracts.vocabulary.Recommendation;

/** Where an agency stands on an application, which the calendar alone may decide (15 CFR 750.4(d)). */
public enum AgencyPosition {
    PENDING,
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    DENY,
    /** It said nothing by its due date. */
    NO_OBJECTION_BY_SILENCE,
    /** It need not see applications of this type: Commerce acts for it (Executive Order 12981). */
    NO_OBJECTION_BY_DELEGATION,
    /** It asked for a denial without reasons or without a legal basis. */
    NO_OBJECTION_BY_DEFECT;

    public static AgencyPosition of(Recommendation recommendation) {
        return switch (recommendation) {
            case APPROVE -> APPROVE;
            case APPROVE_WITH_CONDITIONS -> APPROVE_WITH_CONDITIONS;
            case DENY -> DENY;
        };
    }
}
