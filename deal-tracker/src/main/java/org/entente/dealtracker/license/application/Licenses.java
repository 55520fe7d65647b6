package org.entente.dealtracker.license.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseVisibility;
import org.entente.kit.http.PageRequest;

/** Where licenses are kept. */
public interface Licenses {

    void add(License license);

    /** The next license number: one letter and seven digits, so that nobody takes it for an application number. */
    String nextNumber();

    List<License> ofDeal(UUID dealId);

    /** The license that the approval of a review has issued; nothing where it issued none. */
    Optional<License> ofReview(UUID reviewId);

    /** The license, which nobody else changes until the transaction ends. */
    Optional<License> locked(UUID id);

    /** Live licenses whose last day is before this one, and which nobody else is looking at; they are locked. */
    List<License> over(LocalDate today, int atMost);

    Optional<License> visible(UUID id, LicenseVisibility visibility);

    /**
     * Newest first; one more than the page shows.
     *
     * @param dealId {@code null} for any deal
     * @param overdueOn only those with a report that is overdue on this day; {@code null} for all
     */
    List<License> visible(LicenseVisibility visibility, UUID dealId, LocalDate overdueOn, PageRequest page);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}
