package org.entente.kit.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventType;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.persistence.DatabaseFault;
import org.entente.kit.trace.CurrentTrace;
import org.entente.kit.trace.Trace;

/**
 * The journal in the service's own database.
 *
 * <p>The head row of the aggregate is locked until the transaction ends. That makes sequence numbers gap-free, and makes the
 * order of commits, which is the order of the write-ahead log, the order of sequence numbers.
 */
@ApplicationScoped
class DatabaseJournal implements Journal {

    /** Below the broker's limit of one record, with room for headers. */
    static final int MAXIMUM_BYTES = 900_000;

    private final DataSource database;
    private final Chain chain;
    private final CurrentCaller caller;
    private final Clock clock;
    private final String source;

    DatabaseJournal(
            DataSource database,
            Chain chain,
            CurrentCaller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.chain = chain;
        this.caller = caller;
        this.clock = clock;
        this.source = "/entente/" + application;
    }

    @Override
    public void append(UUID aggregateId, List<? extends DomainEvent> events) {
        if (!QuarkusTransaction.isActive()) {
            throw new IllegalStateException("Events are recorded in the transaction of what they tell about");
        }
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            JournalHead head = JournalHead.lock(connection, aggregateId, chain);
            List<ChainedRow> rows = new ArrayList<>();
            for (JournalRow row : rows(aggregateId, head.sequence(), events)) {
                ChainedRow chained = new ChainedRow(row, head.hash(), chain.hash(head.hash(), row));
                rows.add(chained);
                head = new JournalHead(row.sequence(), chained.hash());
            }
            JournalTable.insert(connection, rows);
            head.save(connection, aggregateId, chain);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    @Override
    public List<RecordedEvent> history(UUID aggregateId) {
        try (Connection connection = database.getConnection()) {
            return JournalTable.of(connection, aggregateId).stream()
                    .flatMap(row -> recorded(row).stream())
                    .toList();
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Empty for a type that this version of the service does not know any more. */
    private List<RecordedEvent> recorded(JournalRow row) {
        return EventCatalog.byName(row.type()).stream()
                .map(type -> new RecordedEvent(
                        row.metadata(source),
                        row.actorName(),
                        EventCodec.decode(type, row.data().getBytes(StandardCharsets.UTF_8))))
                .toList();
    }

    private List<JournalRow> rows(UUID aggregateId, long lastSequence, List<? extends DomainEvent> events) {
        Caller actor = caller.get();
        Trace trace = CurrentTrace.get();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<JournalRow> rows = new ArrayList<>();
        for (DomainEvent event : events) {
            EventType type = EventCatalog.of(event.getClass());
            rows.add(new JournalRow(
                    UUID.randomUUID(),
                    aggregateId,
                    lastSequence + rows.size() + 1,
                    type.topic(),
                    type.name(),
                    now,
                    actor.subject(),
                    actor.name(),
                    actor.organization() == null ? null : actor.organization().id(),
                    trace.correlationId(),
                    trace.causationId(),
                    trace.traceparent(),
                    encode(type, event)));
        }
        return rows;
    }

    private static String encode(EventType type, DomainEvent event) {
        byte[] data = EventCodec.encode(event);
        if (data.length > MAXIMUM_BYTES) {
            throw new IllegalArgumentException(
                    "%s has %d bytes; an event may have %d".formatted(type.name(), data.length, MAXIMUM_BYTES));
        }
        return new String(data, StandardCharsets.UTF_8);
    }
}
