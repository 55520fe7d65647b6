package org.entente.dealtracker.review.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading.AgencyClock;

/** Where the agencies stand together on a day; silence is no objection (15 CFR 750.4(d)). */
record Agreement(List<AgencyClock> agencies) {

    Agreement {
        agencies = List.copyOf(agencies);
    }

    /** The agencies whose time to recommend runs, and that have not. */
    Set<Agency> silent() {
        return agencies.stream()
                .filter(each -> each.position() == AgencyPosition.PENDING)
                .map(AgencyClock::agency)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.class)));
    }

    /** Whether some deny and others do not, as far as they have said or the calendar has. */
    boolean disagree() {
        return any(AgencyPosition.DENY) && !denied();
    }

    private boolean denied() {
        return agencies.stream().allMatch(each -> each.position() == AgencyPosition.DENY);
    }

    private boolean any(AgencyPosition position) {
        return agencies.stream().anyMatch(each -> each.position() == position);
    }

    /** What Commerce may decide where all agree. */
    Collection<ReviewOutcome> outcomes() {
        if (denied()) {
            return outcomes(Recommendation.DENY);
        }
        return outcomes(
                any(AgencyPosition.APPROVE_WITH_CONDITIONS)
                        ? Recommendation.APPROVE_WITH_CONDITIONS
                        : Recommendation.APPROVE);
    }

    /** What Commerce may decide to follow the agencies, or a body. */
    static Collection<ReviewOutcome> outcomes(Recommendation agreed) {
        EnumSet<ReviewOutcome> allowed = EnumSet.of(ReviewOutcome.NO_LICENSE_REQUIRED);
        switch (agreed) {
            case DENY -> allowed.add(ReviewOutcome.DENIED);
            case APPROVE_WITH_CONDITIONS -> allowed.add(ReviewOutcome.APPROVED_WITH_CONDITIONS);
            case APPROVE -> {
                allowed.add(ReviewOutcome.APPROVED);
                allowed.add(ReviewOutcome.APPROVED_WITH_CONDITIONS);
            }
        }
        return allowed;
    }
}
