package org.entente.kit.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.deals.DealWithdrawn;

/** Appends with the journal's own statements, without a service around them. */
public final class PlainJournal {

    private final DataSource database;
    private final String topic;
    private final Chain chain = new Chain(MacKey.of("demo-audit-key"));

    public PlainJournal(DataSource database, String topic) {
        this.database = database;
        this.topic = topic;
    }

    /** One transaction with so many events of one aggregate. */
    public void append(UUID aggregate, int events) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JournalHead head = JournalHead.lock(connection, aggregate, chain);
            List<ChainedRow> rows = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                JournalRow row = row(aggregate, head.sequence() + 1);
                ChainedRow chained = new ChainedRow(row, head.hash(), chain.hash(head.hash(), row));
                rows.add(chained);
                head = new JournalHead(row.sequence(), chained.hash());
            }
            JournalTable.insert(connection, rows);
            head.save(connection, aggregate, chain);
            connection.commit();
        }
    }

    private JournalRow row(UUID aggregate, long sequence) {
        DealWithdrawn event = new DealWithdrawn(aggregate, "event " + sequence);
        return new JournalRow(
                UUID.randomUUID(),
                aggregate,
                sequence,
                topic,
                EventCatalog.of(DealWithdrawn.class).name(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS),
                "test",
                "Test",
                null,
                "test-correlation",
                null,
                null,
                new String(EventCodec.encode(event), StandardCharsets.UTF_8));
    }
}
