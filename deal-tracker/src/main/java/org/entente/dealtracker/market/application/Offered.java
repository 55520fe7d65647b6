package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An offering that is on the market, certified or not.
 *
 * @param organizationTrusted whether the registry knows its organization and did not suspend it
 * @param terms of its certificates
 */
public record Offered(MarketOffering offering, boolean organizationTrusted, List<CertificateTerm> terms) {

    public Offered {
        terms = List.copyOf(terms);
    }

    /**
     * What speaks against counting on it from one day to another.
     *
     * @param through {@code null} for the first day alone
     */
    List<Misfit> misfits(LocalDate on, LocalDate through) {
        List<Misfit> misfits = new ArrayList<>();
        if (!organizationTrusted) {
            misfits.add(new Misfit.OrganizationNotTrusted());
        }
        if (terms.stream().anyMatch(term -> term.forbids(on))) {
            misfits.add(new Misfit.CertificateSuspended());
            return misfits;
        }
        LocalDate last = through == null || through.isBefore(on) ? on : through;
        Optional<LocalDate> certified = certifiedThrough(on);
        if (certified.isEmpty()) {
            misfits.add(new Misfit.NotCertified(on, last));
        } else if (certified.get().isBefore(last)) {
            misfits.add(new Misfit.CertifiedTooShort(certified.get(), last));
        }
        return misfits;
    }

    /** The last day of the unbroken time, under one certificate after another, that holds the day; empty where none holds it. */
    private Optional<LocalDate> certifiedThrough(LocalDate day) {
        if (terms.size() == 1) { // as most have, of thousands
            return terms.getFirst().covers(day) ? Optional.of(terms.getFirst().until()) : Optional.empty();
        }
        List<CertificateTerm> inOrder = terms.stream()
                .filter(term -> !term.suspended())
                .sorted(Comparator.comparing(CertificateTerm::from))
                .toList();
        LocalDate through = null;
        for (CertificateTerm term : inOrder) {
            boolean joins = through == null ? term.covers(day) : !term.from().isAfter(through.plusDays(1));
            if (joins && (through == null || term.until().isAfter(through))) {
                through = term.until();
            }
        }
        return Optional.ofNullable(through);
    }
}
