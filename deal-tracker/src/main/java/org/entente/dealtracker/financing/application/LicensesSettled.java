package org.entente.dealtracker.financing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.dealtracker.deal.application.FinancedDeal;
import org.entente.dealtracker.license.application.Licenses;
import org.entente.dealtracker.license.domain.License;

/**
 * Whether every license that a deal needs is issued, or none is required: Commerce clears the licenses before financing is signed
 * (ExportAI Initiative of EXIM, May 2026).
 *
 * <p>What is not known is not settled: a deal that nobody has decided on, and one that something holds, is not.
 */
@ApplicationScoped
class LicensesSettled {

    private final Licenses licenses;

    LicensesSettled(Licenses licenses) {
        this.licenses = licenses;
    }

    /** Keeps the license of the deal as it is until the transaction ends, so that what is not missing now is not when it commits. */
    void keep(FinancedDeal deal) {
        deal.licenseId().ifPresent(licenses::locked);
    }

    /** What is missing, in sentences. */
    List<String> missing(FinancedDeal deal) {
        List<String> missing = new ArrayList<>();
        license(deal).ifPresent(missing::add);
        deal.holds()
                .forEach(hold -> missing.add("The deal is on hold: " + hold.detail() + " " + hold.owner()
                        + " has it; to go on: " + hold.liftedBy()));
        return missing;
    }

    private Optional<String> license(FinancedDeal deal) {
        return switch (deal.stage()) {
            case NOT_REQUIRED -> Optional.empty();
            case LICENSED, DELIVERING, CLOSED ->
                deal.licenseId()
                        .flatMap(id -> licenses.ofDeal(deal.dealId()).stream()
                                .filter(license -> license.id().equals(id))
                                .findFirst())
                        .map(LicensesSettled::standing)
                        .orElseGet(() -> Optional.of("The license of the deal is not known."));
            case IN_REVIEW ->
                Optional.of(
                        "A license, or the finding that none is required: Commerce has not decided the application.");
            case OPEN, ASSEMBLING, CONSORTIUM_FORMING, READY, ON_HOLD ->
                Optional.of(
                        "A license, or the finding that none is required: nobody has applied for one; the deal's lead applies.");
            case DENIED -> Optional.of("A license: the application was denied.");
            case WITHDRAWN -> Optional.of("A license: the deal was withdrawn.");
        };
    }

    private static Optional<String> standing(License license) {
        return switch (license.state()) {
            case ISSUED, ACTIVE, EXHAUSTED -> Optional.empty();
            case SUSPENDED, REVOKED, EXPIRED, REPLACED ->
                Optional.of("A license that holds: " + license.terms().number() + " is " + license.state() + ".");
        };
    }
}
