package org.entente.dealtracker.license.domain;

import static org.entente.dealtracker.license.domain.LicenseCommand.ACKNOWLEDGE;
import static org.entente.dealtracker.license.domain.LicenseCommand.AMEND;
import static org.entente.dealtracker.license.domain.LicenseCommand.DECIDE_TRANSFER;
import static org.entente.dealtracker.license.domain.LicenseCommand.DRAW;
import static org.entente.dealtracker.license.domain.LicenseCommand.EXPIRE;
import static org.entente.dealtracker.license.domain.LicenseCommand.REINSTATE;
import static org.entente.dealtracker.license.domain.LicenseCommand.REPLACE;
import static org.entente.dealtracker.license.domain.LicenseCommand.REPORT_CHANGE;
import static org.entente.dealtracker.license.domain.LicenseCommand.REQUEST_TRANSFER;
import static org.entente.dealtracker.license.domain.LicenseCommand.REVOKE;
import static org.entente.dealtracker.license.domain.LicenseCommand.SUBMIT_REPORT;
import static org.entente.dealtracker.license.domain.LicenseCommand.SUSPEND;
import static org.entente.dealtracker.license.domain.LicenseState.ACTIVE;
import static org.entente.dealtracker.license.domain.LicenseState.EXHAUSTED;
import static org.entente.dealtracker.license.domain.LicenseState.EXPIRED;
import static org.entente.dealtracker.license.domain.LicenseState.ISSUED;
import static org.entente.dealtracker.license.domain.LicenseState.REPLACED;
import static org.entente.dealtracker.license.domain.LicenseState.REVOKED;
import static org.entente.dealtracker.license.domain.LicenseState.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each state of a license allows. Where a command leads depends on more than the state (the last acknowledgment, the last quantity), so
 * that {@link License} says it.
 */
final class LicenseTransitions {

    private static final Set<LicenseCommand> LIVE = EnumSet.of(
            ACKNOWLEDGE,
            REPORT_CHANGE,
            SUBMIT_REPORT,
            AMEND,
            REQUEST_TRANSFER,
            DECIDE_TRANSFER,
            REPLACE,
            REVOKE,
            EXPIRE);

    private static final Map<LicenseState, Set<LicenseCommand>> ALLOWED = Map.of(
            ISSUED, with(SUSPEND),
            ACTIVE, with(DRAW, SUSPEND),
            SUSPENDED, with(REINSTATE),
            EXHAUSTED, EnumSet.of(REPORT_CHANGE, SUBMIT_REPORT),
            REPLACED, EnumSet.of(SUBMIT_REPORT),
            REVOKED, EnumSet.noneOf(LicenseCommand.class),
            EXPIRED, EnumSet.of(SUBMIT_REPORT));

    private static Set<LicenseCommand> with(LicenseCommand... more) {
        Set<LicenseCommand> all = EnumSet.copyOf(LIVE);
        all.addAll(Set.of(more));
        return all;
    }

    private LicenseTransitions() {}

    static boolean allows(LicenseState state, LicenseCommand command) {
        return ALLOWED.get(state).contains(command);
    }

    /** In the order of the commands. */
    static List<String> allowed(LicenseState state) {
        return ALLOWED.get(state).stream().map(LicenseCommand::words).toList();
    }
}
