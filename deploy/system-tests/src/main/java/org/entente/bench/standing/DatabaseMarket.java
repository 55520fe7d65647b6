package org.entente.bench.standing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.OrganizationCountries;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Supply;

/** The market from scratch: every question is a query, as it was before the market was in memory. */
final class DatabaseMarket extends AskedMarket {
    private static final String OFFERINGS = """
            select o.id, o.name, o.organization_id, coalesce(g.legal_name, ''), o.component_slot, o.price_usd,
                   o.us_origin_value_usd, o.lead_time_days, o.regions, g.id is not null and not g.suspended
            from market_offering o left join market_organization g on g.id = o.organization_id
            """;
    private static final String OFFERED = OFFERINGS + "where o.published and o.component_slot = any(?) order by o.id";
    private static final String TERMS =
            "select offering_id, valid_from, valid_until, suspended from market_certificate where offering_id = any(?)";
    private static final String ATTESTED = """
            select distinct a.offering_id, a.other_id from market_attestation a
            join market_offering o on o.id = a.offering_id and o.version = a.version
            join market_offering p on p.id = a.other_id and p.version = a.other_version
            where a.offering_id = any(?) and a.other_id = any(?) and a.offering_id <> a.other_id""";
    private static final String PARTNERSHIPS = """
            select distinct from_organization_id, to_organization_id from market_partnership
            where from_organization_id = any(?) and to_organization_id = any(?)""";

    private final Connection connection;

    DatabaseMarket(Connection connection) {
        this.connection = connection;
    }

    private record Row(MarketOffering offering, boolean trusted) {}

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        var rows = query(
                OFFERED,
                select -> select.setArray(
                        1, array("text", slots.stream().map(Enum::name).toList())),
                row -> new Row(offering(row), row.getBoolean(10)));
        var ids = rows.stream().map(row -> row.offering().offeringId()).toList();
        var terms = query(TERMS, select -> select.setArray(1, array("uuid", ids)), DatabaseMarket::term).stream()
                .collect(Collectors.groupingBy(CertificateTerm::offeringId));
        return rows.stream()
                .map(row -> new Offered(
                        row.offering(),
                        row.trusted(),
                        terms.getOrDefault(row.offering().offeringId(), List.of())))
                .toList();
    }

    private static CertificateTerm term(ResultSet row) throws SQLException {
        return new CertificateTerm(
                row.getObject(1, UUID.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4));
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        Map<UUID, MarketOffering> found = new LinkedHashMap<>();
        query(
                        OFFERINGS + "where o.id = any(?)",
                        select -> select.setArray(1, array("uuid", ids)),
                        DatabaseMarket::offering)
                .forEach(offering -> found.put(offering.offeringId(), offering));
        return found;
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        var pairs = new AttestedPairs.Builder(offeringIds, BenchMarket.ATTESTATIONS);
        Map<UUID, Integer> places = new HashMap<>();
        offeringIds.forEach(id -> places.put(id, places.size()));
        query(ATTESTED, select -> both(select, offeringIds), row -> {
            pairs.add(places.get(row.getObject(1, UUID.class)), places.get(row.getObject(2, UUID.class)));
            return null;
        });
        return pairs.build();
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return query(
                PARTNERSHIPS,
                select -> both(select, organizationIds),
                row -> new Partnership(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (var select = connection.prepareStatement(sql)) {
            binding.bind(select);
            List<T> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var item = reading.read(row);
                    if (item != null) {
                        found.add(item);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("the market could not be asked", e);
        }
    }

    private void both(PreparedStatement select, Collection<UUID> ids) throws SQLException {
        select.setArray(1, array("uuid", ids));
        select.setArray(2, array("uuid", ids));
    }

    private java.sql.Array array(String type, Collection<?> items) throws SQLException {
        return connection.createArrayOf(type, items.toArray());
    }

    private static MarketOffering offering(ResultSet row) throws SQLException {
        return new MarketOffering(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                ComponentSlot.valueOf(row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getInt(8),
                new Supply(List.of((String[]) row.getArray(9).getArray()), List.of(), null, null, null),
                OrganizationCountries.UNKNOWN);
    }
}
