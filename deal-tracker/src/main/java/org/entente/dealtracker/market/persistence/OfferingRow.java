package org.entente.dealtracker.market.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.OrganizationCountries;
import org.entente.dealtracker.market.application.Supply;

/** An offering with its organization as a query returns it, column by column. */
final class OfferingRow {

    /** Of {@code market_offering o} and {@code market_organization g}, in the order in which they are read. */
    static final String COLUMNS = """
            o.id, o.name, o.organization_id, coalesce(g.legal_name, ''), o.component_slot, o.price_usd, o.us_origin_value_usd,
            o.lead_time_days, o.regions, o.workloads, o.capacity_amount, o.capacity_unit, o.available_from, o.operator_jurisdiction,
            g.headquarters_country, g.incorporation_country, g.principal_place_of_business, g.ultimate_parent_country
            """;

    private OfferingRow() {}

    static MarketOffering read(Object[] row) {
        return new MarketOffering(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                ComponentSlot.valueOf((String) row[4]),
                ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue(),
                ((Number) row[7]).intValue(),
                new Supply(
                        List.of((String[]) row[8]),
                        words(Workload.class, row[9]),
                        capacity(row[10], row[11]),
                        date(row[12]),
                        (String) row[13]),
                new OrganizationCountries((String) row[14], (String) row[15], (String) row[16], (String) row[17]));
    }

    static <E extends Enum<E>> List<E> words(Class<E> vocabulary, Object names) {
        return Arrays.stream((String[]) names)
                .map(name -> Enum.valueOf(vocabulary, name))
                .toList();
    }

    static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static Capacity capacity(Object amount, Object unit) {
        return amount == null ? null : new Capacity(((Number) amount).longValue(), CapacityUnit.valueOf((String) unit));
    }
}
