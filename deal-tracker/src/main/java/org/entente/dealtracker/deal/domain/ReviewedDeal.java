package org.entente.dealtracker.deal.domain;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.DealDenied;
import org.entente.contracts.deals.DealEnteredReview;
import org.entente.contracts.deals.DealLicenseNotRequired;
import org.entente.contracts.deals.DealLicensed;
import org.entente.contracts.deals.DealReopened;
import org.entente.kit.time.Washington;

/** A deal as far as its application goes: from its submission to what Commerce decides. */
@MappedSuperclass
abstract class ReviewedDeal extends HeldDeal {

    public List<DomainEvent> enterReview(UUID review, Instant now) {
        move(DealCommand.ENTER_REVIEW, now);
        reviewId = review;
        return List.of(new DealEnteredReview(id, review));
    }

    /** Refuses while a license would be refused, with what lifts the holds. */
    public void requireLicensable() {
        progress()
                .require(
                        progress().leads(DealCommand.REPLACE_LICENSE)
                                ? DealCommand.REPLACE_LICENSE
                                : DealCommand.LICENSE);
    }

    public List<DomainEvent> licensed(UUID license, Instant now) {
        move(DealCommand.LICENSE, now);
        licenseId = license;
        licensedOn = Washington.day(now);
        return List.of(new DealLicensed(id, license));
    }

    /** Another license took the place of the one that it had; its first day of delivery stays. */
    public List<DomainEvent> licenseReplaced(UUID license, Instant now) {
        move(DealCommand.REPLACE_LICENSE, now);
        licenseId = license;
        return List.of(new DealLicensed(id, license));
    }

    public List<DomainEvent> licenseNotRequired(Instant now) {
        move(DealCommand.RECORD_NOT_REQUIRED, now);
        return List.of(new DealLicenseNotRequired(id, reviewId));
    }

    public List<DomainEvent> denied(Instant now) {
        move(DealCommand.DENY, now);
        List<DomainEvent> events = new ArrayList<>(lift(_ -> true, "The deal was denied.", now));
        events.add(new DealDenied(id, reviewId));
        return events;
    }

    /** The denial was set aside on appeal; what became of the application instead moves it on. */
    public List<DomainEvent> reopened(Instant now) {
        move(DealCommand.REOPEN, now);
        return List.of(new DealReopened(id, reviewId));
    }
}
