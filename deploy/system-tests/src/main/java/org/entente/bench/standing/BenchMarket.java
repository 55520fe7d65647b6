package org.entente.bench.standing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.OrganizationCountries;
import org.entente.dealtracker.market.application.Supply;
import org.postgresql.PGConnection;

/**
 * A market in a database of its own, in the tables of the deal tracker: 6 × 1,000 offerings that the deal needs, 9 couplings of which a
 * tenth of all pairs is attested, and as much of everything else as makes it 40,000 offerings and a million attestations.
 */
final class BenchMarket {
    static final List<ComponentSlot> NEEDED = List.of(
            ComponentSlot.ACCELERATOR,
            ComponentSlot.SERVER,
            ComponentSlot.DATA_PIPELINE,
            ComponentSlot.MODEL,
            ComponentSlot.CYBERSECURITY,
            ComponentSlot.APPLICATION);
    static final int PER_SLOT = 1_000;
    static final int OFFERINGS = 40_000;
    static final int ATTESTATIONS = 1_000_000;
    static final int BAND = 2;
    private static final double DENSITY = 0.1;
    private static final int OFFERINGS_PER_ORGANIZATION = 8;

    private final SplittableRandom random;
    private final Map<ComponentSlot, List<UUID>> offerings = new LinkedHashMap<>();
    private final Map<UUID, UUID> certificates = new LinkedHashMap<>();
    private final List<UUID[]> pairs = new ArrayList<>(ATTESTATIONS);
    private final Map<UUID, MarketOffering> published = new LinkedHashMap<>();

    BenchMarket(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The tables as the service's migrations make them, and everything in them. */
    void fill(Connection connection, Path migrations) throws SQLException {
        for (var script : scripts(migrations)) {
            try (var statement = connection.createStatement()) {
                statement.execute(script);
            }
        }
        var organizations = ids(OFFERINGS / OFFERINGS_PER_ORGANIZATION);
        copy(connection, "market_organization (id, legal_name)", organizations, id -> id + "\tCompany " + id);
        fillOfferings(connection, organizations);
        fillAttestations(connection);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Of the slots that the deal needs. */
    List<UUID> needed() {
        return NEEDED.stream().flatMap(slot -> offerings.get(slot).stream()).toList();
    }

    /** As it was published, by id. */
    Map<UUID, MarketOffering> published() {
        return published;
    }

    /** Offerings that were attested together; all in the versions that are published. */
    List<UUID[]> pairs() {
        return pairs;
    }

    UUID certificateOf(UUID offering) {
        return certificates.get(offering);
    }

    private void fillOfferings(Connection connection, List<UUID> organizations) throws SQLException {
        var others = new ArrayList<>(List.of(ComponentSlot.values()));
        others.removeAll(NEEDED);
        NEEDED.forEach(slot -> offerings.put(slot, ids(PER_SLOT)));
        var each = (OFFERINGS - NEEDED.size() * PER_SLOT) / others.size();
        others.forEach(slot -> offerings.put(slot, ids(each)));
        for (var slot : offerings.keySet()) {
            copy(
                    connection,
                    "market_offering (id, organization_id, name, component_slot, version, price_usd, us_origin_value_usd,"
                            + " lead_time_days, regions, published)",
                    offerings.get(slot),
                    id -> row(id, slot, organizations.get(random.nextInt(organizations.size()))));
            offerings.get(slot).forEach(id -> certificates.put(id, id()));
            copy(
                    connection,
                    "market_certificate (id, offering_id, valid_from, valid_until)",
                    offerings.get(slot),
                    id -> certificates.get(id) + "\t" + id + "\t2026-01-01\t2036-01-01");
        }
    }

    private String row(UUID id, ComponentSlot slot, UUID organization) {
        var price = 100_000 + random.nextInt(1_900_000);
        var offering = new MarketOffering(
                id,
                "Offering " + id,
                organization,
                "Company " + organization,
                slot,
                price,
                price / 2 + random.nextInt(price / 2),
                20 + random.nextInt(400),
                new Supply(random.nextInt(4) == 0 ? List.of("SA", "AE") : List.of(), List.of(), null, null, null),
                OrganizationCountries.UNKNOWN);
        published.put(id, offering);
        return String.join(
                "\t",
                id.toString(),
                organization.toString(),
                offering.name(),
                slot.name(),
                "1.0",
                Long.toString(offering.priceUsd()),
                Long.toString(offering.usOriginValueUsd()),
                Integer.toString(offering.leadTimeDays()),
                "{" + String.join(",", offering.supply().regions()) + "}",
                "t");
    }

    private void fillAttestations(Connection connection) throws SQLException {
        for (var one = 0; one < NEEDED.size(); one++) {
            for (var other = one + 1; other <= Math.min(one + BAND, NEEDED.size() - 1); other++) {
                couple(offerings.get(NEEDED.get(one)), offerings.get(NEEDED.get(other)));
            }
        }
        var all = offerings.values().stream().flatMap(List::stream).toList();
        while (pairs.size() < ATTESTATIONS) {
            var one = all.get(random.nextInt(all.size()));
            var other = all.get(random.nextInt(all.size()));
            if (!one.equals(other)) {
                pairs.add(new UUID[] {one, other});
            }
        }
        copy(
                connection,
                "market_attestation (id, offering_id, version, other_id, other_version)",
                pairs,
                pair -> id() + "\t" + pair[0] + "\t1.0\t" + pair[1] + "\t1.0");
    }

    private void couple(List<UUID> ones, List<UUID> others) {
        for (var one : ones) {
            for (var other : others) {
                if (random.nextDouble() < DENSITY) {
                    pairs.add(new UUID[] {one, other});
                }
            }
        }
    }

    private interface Row<T> {
        String of(T item);
    }

    private static <T> void copy(Connection connection, String into, List<T> items, Row<T> row) throws SQLException {
        var text = new StringBuilder();
        items.forEach(item -> text.append(row.of(item)).append('\n'));
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + into + " from stdin", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<UUID> ids(int count) {
        List<UUID> ids = new ArrayList<>(count);
        for (var i = 0; i < count; i++) {
            ids.add(id());
        }
        return ids;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static List<String> scripts(Path migrations) {
        try (var files = Files.list(migrations)) {
            return files.sorted(Comparator.comparingDouble(BenchMarket::version))
                    .map(BenchMarket::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double version(Path script) {
        var name = script.getFileName().toString();
        return Double.parseDouble(name.substring(1, name.indexOf("__")));
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
