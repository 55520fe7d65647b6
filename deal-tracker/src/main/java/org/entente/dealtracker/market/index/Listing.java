package org.entente.dealtracker.market.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.MarketOffering;

/** What is known of an offering that was named by anything so far. */
final class Listing {

    /** The row of the offering as it is; {@code null} while it was not published. */
    private Published published;

    private List<Term> terms = List.of();

    /**
     * What was published.
     *
     * @param offering as far as its own row says; what it says of its organization is in the organization's row
     * @param edition the number of the version that is published now
     * @param onMarket whether it was not withdrawn since
     */
    record Published(MarketOffering offering, int edition, boolean onMarket) {}

    /** The term of a certificate. */
    record Term(UUID certificateId, CertificateTerm term) {}

    Published published() {
        return published;
    }

    void publish(Published now) {
        published = now;
    }

    void put(Term term) {
        List<Term> now = new ArrayList<>(terms);
        now.removeIf(earlier -> earlier.certificateId().equals(term.certificateId()));
        now.add(term);
        terms = List.copyOf(now);
    }

    void remove(UUID certificateId) {
        terms = terms.stream()
                .filter(term -> !term.certificateId().equals(certificateId))
                .toList();
    }

    boolean onMarket() {
        return published != null && published.onMarket();
    }

    List<CertificateTerm> terms() {
        return terms.stream().map(Term::term).toList();
    }

    /** Whether it is on the market and certified on the date; its organization is another matter. */
    boolean certified(LocalDate on) {
        return onMarket()
                && terms.stream().anyMatch(term -> term.term().covers(on))
                && terms.stream().noneMatch(term -> term.term().forbids(on));
    }
}
