package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseCommand;
import org.entente.dealtracker.license.domain.LicensePermissions;
import org.entente.dealtracker.license.domain.LicenseVisibility;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets callers at licenses, one at a time, and writes and records what they change there. */
@ApplicationScoped
class LicenseBook {

    private final Licenses licenses;
    private final Journal journal;
    private final CurrentCaller caller;

    LicenseBook(Licenses licenses, Journal journal, CurrentCaller caller) {
        this.licenses = licenses;
        this.journal = journal;
        this.caller = caller;
    }

    /** The license for this command of the caller, which nobody else changes until the transaction ends. */
    License change(Step step, LicenseCommand command) {
        Caller who = caller.get();
        License license = licenses.locked(step.id())
                .filter(LicenseVisibility.of(who)::shows)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such license, or you may not see it."));
        if (!LicensePermissions.allows(command, who, license)) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Your role and organization do not allow this for this license.");
        }
        step.requireRead(license.version());
        return license;
    }

    License record(License license, List<? extends DomainEvent> events) {
        licenses.flush();
        journal.append(license.id(), events);
        return license;
    }
}
