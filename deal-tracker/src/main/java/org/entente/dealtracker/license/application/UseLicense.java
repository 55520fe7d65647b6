package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.license.domain.Draw;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseCommand;
import org.entente.dealtracker.license.domain.MaterialChange;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.time.Washington;

/** What the parties of a license do with it: acknowledge its conditions, draw it down, report what has changed. */
@ApplicationScoped
public class UseLicense {

    private final LicenseBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    UseLicense(LicenseBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public License acknowledge(Step step) {
        License license = book.change(step, LicenseCommand.ACKNOWLEDGE);
        return book.record(
                license, license.acknowledge(caller.get().organization().id(), clock.instant()));
    }

    @Transactional
    public License draw(Step step, Draw draw) {
        License license = book.change(step, LicenseCommand.DRAW);
        return book.record(license, license.draw(draw, Washington.day(clock.instant()), clock.instant()));
    }

    @Transactional
    public License report(Step step, MaterialChange kind, String description) {
        License license = book.change(step, LicenseCommand.REPORT_CHANGE);
        return book.record(license, license.report(kind, description, clock.instant()));
    }
}
