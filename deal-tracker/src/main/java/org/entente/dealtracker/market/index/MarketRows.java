package org.entente.dealtracker.market.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Supply;
import org.entente.dealtracker.market.index.MarketMemory.Edition;

/** How the rows of each table of the market come into memory: all of them, or those that changed. */
enum MarketRows {
    ORGANIZATION(
            "market_organization",
            "id",
            "legal_name, t.headquarters_country, t.incorporation_country, t.principal_place_of_business,"
                    + " t.ultimate_parent_country, t.suspended") {
        @Override
        void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException {
            OrganizationCountries countries =
                    new OrganizationCountries(row.getString(4), row.getString(5), row.getString(6), row.getString(7));
            memory.putOrganization(id, row.getString(3), countries, row.getBoolean(8));
        }

        @Override
        void remove(MarketMemory memory, UUID id) {
            memory.removeOrganization(id);
        }
    },
    OFFERING(
            "market_offering",
            "id",
            "organization_id, t.name, t.component_slot, t.version, t.price_usd, t.us_origin_value_usd, t.lead_time_days,"
                    + " t.published, t.regions, t.workloads, t.capacity_amount, t.capacity_unit, t.available_from,"
                    + " t.operator_jurisdiction") {
        @Override
        void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException {
            MarketOffering offering = new MarketOffering(
                    id,
                    row.getString(4),
                    row.getObject(3, UUID.class),
                    "",
                    ComponentSlot.valueOf(row.getString(5)),
                    row.getLong(7),
                    row.getLong(8),
                    row.getInt(9),
                    supply(row),
                    OrganizationCountries.UNKNOWN);
            memory.putOffering(offering, row.getString(6), row.getBoolean(10));
        }

        @Override
        void remove(MarketMemory memory, UUID id) {
            memory.removeOffering(id);
        }
    },
    CERTIFICATE("market_certificate", "id", "offering_id, t.valid_from, t.valid_until, t.suspended") {
        @Override
        void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException {
            memory.putCertificate(
                    id,
                    row.getObject(3, UUID.class),
                    row.getObject(4, LocalDate.class),
                    row.getObject(5, LocalDate.class),
                    row.getBoolean(6));
        }

        @Override
        void remove(MarketMemory memory, UUID id) {
            memory.removeCertificate(id);
        }
    },
    ATTESTATION("market_attestation", "id", "offering_id, t.version, t.other_id, t.other_version, t.workloads") {
        @Override
        void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException {
            memory.putAttestation(
                    id,
                    new Edition(row.getObject(3, UUID.class), row.getString(4)),
                    new Edition(row.getObject(5, UUID.class), row.getString(6)),
                    workloads(row.getArray(7)));
        }

        @Override
        void remove(MarketMemory memory, UUID id) {
            memory.removeAttestation(id);
        }
    },
    PARTNERSHIP("market_partnership", "proposal_id", "from_organization_id, t.to_organization_id") {
        @Override
        void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException {
            memory.putPartnership(id, new Partnership(row.getObject(3, UUID.class), row.getObject(4, UUID.class)));
        }

        @Override
        void remove(MarketMemory memory, UUID id) {
            memory.removePartnership(id);
        }
    };

    /** What a snapshot did not see, by the transactions that last changed it; the first condition is for the index. */
    static final String UNSEEN = "c.changed_in >= pg_snapshot_xmin(?::pg_snapshot)"
            + " and not pg_visible_in_snapshot(c.changed_in, ?::pg_snapshot)";

    /** Rows are read in portions, so that loading a large market takes no memory twice. */
    private static final int PORTION = 5_000;

    private final String all;
    private final String changed;

    /** @param columns from the third one of a row on; the first two are the id and whether there still is such a row */
    MarketRows(String table, String key, String columns) {
        all = "select t." + key + ", true, t." + columns + " from " + table + " t";
        changed = "select c.id, t." + key + " is not null, t." + columns + " from market_change c left join " + table
                + " t on t." + key + " = c.id where c.kind = '" + name() + "' and " + UNSEEN;
    }

    private static Supply supply(ResultSet row) throws SQLException {
        String unit = row.getString(14);
        return new Supply(
                List.of((String[]) row.getArray(11).getArray()),
                workloads(row.getArray(12)),
                unit == null ? null : new Capacity(row.getLong(13), CapacityUnit.valueOf(unit)),
                row.getObject(15, LocalDate.class),
                row.getString(16));
    }

    private static List<Workload> workloads(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Workload::valueOf).toList();
    }

    abstract void put(MarketMemory memory, UUID id, ResultSet row) throws SQLException;

    abstract void remove(MarketMemory memory, UUID id);

    void load(MarketMemory memory, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(all)) {
            read(memory, select);
        }
    }

    /** @param snapshot what the memory has seen */
    void loadUnseen(MarketMemory memory, Connection connection, String snapshot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(changed)) {
            select.setString(1, snapshot);
            select.setString(2, snapshot);
            read(memory, select);
        }
    }

    private void read(MarketMemory memory, PreparedStatement select) throws SQLException {
        select.setFetchSize(PORTION);
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (row.getBoolean(2)) {
                    put(memory, id, row);
                } else {
                    remove(memory, id);
                }
            }
        }
    }
}
