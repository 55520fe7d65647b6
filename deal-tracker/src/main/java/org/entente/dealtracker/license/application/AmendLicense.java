package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.license.domain.Amendment;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseAmendments;
import org.entente.dealtracker.license.domain.LicenseCommand;
import org.entente.kit.http.Step;
import org.entente.kit.time.Washington;

/** Commerce changes the terms of a license; the licensee asks to hand it over, and Commerce decides on that. */
@ApplicationScoped
public class AmendLicense {

    private final LicenseBook book;
    private final Clock clock;

    AmendLicense(LicenseBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public License amend(Step step, Amendment amendment) {
        License license = book.change(step, LicenseCommand.AMEND);
        return book.record(license, of(license).amend(amendment));
    }

    @Transactional
    public License requestTransfer(Step step, UUID to, String reason) {
        License license = book.change(step, LicenseCommand.REQUEST_TRANSFER);
        return book.record(license, of(license).requestTransfer(to, reason));
    }

    @Transactional
    public License approveTransfer(Step step) {
        License license = book.change(step, LicenseCommand.DECIDE_TRANSFER);
        return book.record(license, of(license).approveTransfer());
    }

    @Transactional
    public License refuseTransfer(Step step, String reason) {
        License license = book.change(step, LicenseCommand.DECIDE_TRANSFER);
        return book.record(license, of(license).refuseTransfer(reason));
    }

    private LicenseAmendments of(License license) {
        return new LicenseAmendments(license, clock.instant(), Washington.day(clock.instant()));
    }
}
