package org.entente.dealtracker.assembly.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.OrganizationCountries;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Supply;

/** The offerings of a test by the names that it gives them, each of the organization before the dash: {@code acme-gpu}. */
final class Catalog {

    static final Supply EVERYWHERE = new Supply(List.of(), List.of(), null, null, "US");
    static final OrganizationCountries AMERICAN = new OrganizationCountries("US", "US", "US", "US");

    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    private static final LocalDate LONG_AFTER = LocalDate.parse("2040-01-01");

    private final Map<String, MarketOffering> offerings = new HashMap<>();
    private final Attestations.Builder attested = new Attestations.Builder();
    private final List<Partnership> partnerships = new ArrayList<>();
    private final Map<UUID, Integer> licensedDeals = new HashMap<>();
    private final Map<UUID, Punctuality> punctuality = new HashMap<>();

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Catalog offer(String name, ComponentSlot slot, long priceUsd, int leadTimeDays) {
        return offer(name, slot, priceUsd, leadTimeDays, EVERYWHERE, AMERICAN);
    }

    Catalog offer(
            String name,
            ComponentSlot slot,
            long priceUsd,
            int leadTimeDays,
            Supply supply,
            OrganizationCountries countries) {
        String organization = name.substring(0, name.indexOf('-'));
        offerings.put(
                name,
                new MarketOffering(
                        id(name),
                        name,
                        id(organization),
                        organization,
                        slot,
                        priceUsd,
                        priceUsd / 2,
                        leadTimeDays,
                        supply,
                        countries));
        return this;
    }

    Catalog attest(String one, String other) {
        attested.add(id(one).toString(), id(other).toString());
        return this;
    }

    Catalog partners(String one, String other) {
        partnerships.add(new Partnership(id(one), id(other)));
        return this;
    }

    Catalog licensed(String organization, int deals) {
        licensedDeals.put(id(organization), deals);
        return this;
    }

    Catalog delivered(String organization, int onTime, int promised) {
        punctuality.put(id(organization), new Punctuality(onTime, promised));
        return this;
    }

    MarketOffering get(String name) {
        return offerings.get(name);
    }

    Scoring scoring(Need need) {
        return new Scoring(need, offerings.values(), partnerships, licensedDeals, punctuality);
    }

    Question question(Need need) {
        return new Question(need, offerings.values(), scoring(need), attested.build());
    }

    /** On the market and certified for a long time. */
    List<Offered> certified() {
        return offerings.values().stream()
                .map(offering -> new Offered(
                        offering,
                        true,
                        List.of(new CertificateTerm(offering.offeringId(), LONG_AGO, LONG_AFTER, false))))
                .toList();
    }

    /** On the market and certified for this time only. */
    Offered certified(String name, LocalDate from, LocalDate until) {
        return new Offered(get(name), true, List.of(new CertificateTerm(id(name), from, until, false)));
    }
}
