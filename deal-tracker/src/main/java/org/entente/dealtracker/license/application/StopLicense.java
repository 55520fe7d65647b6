package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseCommand;
import org.entente.kit.http.Step;

/** Commerce suspends, reinstates or revokes a license, with a reason and without prior notice (15 CFR 750.8). */
@ApplicationScoped
public class StopLicense {

    private final LicenseBook book;
    private final Clock clock;

    StopLicense(LicenseBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public License suspend(Step step, String reason) {
        License license = book.change(step, LicenseCommand.SUSPEND);
        return book.record(license, license.suspend(reason, clock.instant()));
    }

    @Transactional
    public License reinstate(Step step, String reason) {
        License license = book.change(step, LicenseCommand.REINSTATE);
        return book.record(license, license.reinstate(reason, clock.instant()));
    }

    @Transactional
    public License revoke(Step step, String reason) {
        License license = book.change(step, LicenseCommand.REVOKE);
        return book.record(license, license.revoke(reason, clock.instant()));
    }
}
