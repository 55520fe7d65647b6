package org.entente.dealtracker.assembly.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.AssemblyVisibility;
import org.entente.dealtracker.assembly.application.RunLine;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.assembly.application.WrittenInstance;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.format.InstanceReader;
import org.entente.kit.http.PageRequest;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class AssemblyTable implements AssemblyRuns {

    private static final String ADD = """
            insert into assembly (id, deal_id, repeats, requested_by_organization, what_if, top, time_limit_seconds,
                asked_by, asked_by_organization, asked_by_government, inputs_hash, created_at, updated_at, version, state,
                looked_after_until)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now() + ? * interval '1 millisecond')""";
    private static final String ADD_INPUTS =
            "insert into assembly_inputs (hash, instance) values (?, ?) on conflict do nothing";
    private static final String ASK_TO_CANCEL =
            "update assembly set cancel_asked = true where id = ? and state = 'RUNNING'";
    private static final String LOOK_AFTER = """
            update assembly set looked_after_until = now() + ? * interval '1 millisecond'
            where id = any(?) and state = 'RUNNING' returning id, cancel_asked""";
    private static final String FORSAKEN = """
            select id from assembly where state = 'RUNNING' and looked_after_until < now() order by id for update skip locked""";

    private final Statements statements;
    private final RunRows rows;

    AssemblyTable(DataSource database, RunRows rows) {
        statements = new Statements(database);
        this.rows = rows;
    }

    @Override
    public void add(AssemblyRun run, Duration lookedAfterFor) {
        RunOrder order = run.order();
        statements.update(ADD, insert -> {
            insert.setObject(1, run.id());
            insert.setObject(2, order.dealId());
            insert.setObject(3, order.repeats());
            insert.setObject(4, order.requestedByOrganization());
            insert.setString(5, rows.write(order.whatIf()));
            insert.setInt(6, order.top());
            insert.setInt(7, (int) order.timeLimit().toSeconds());
            insert.setString(8, run.asker().name());
            insert.setObject(9, run.asker().organizationId());
            insert.setBoolean(10, run.asker().government());
            insert.setString(11, run.inputsHash());
            insert.setObject(12, run.createdAt().atOffset(ZoneOffset.UTC));
            insert.setObject(13, run.updatedAt().atOffset(ZoneOffset.UTC));
            insert.setLong(14, run.version());
            insert.setString(15, run.state().name().name());
            insert.setLong(16, lookedAfterFor.toMillis());
        });
    }

    @Override
    public void add(WrittenInstance inputs) {
        statements.update(ADD_INPUTS, insert -> {
            insert.setString(1, inputs.hash());
            insert.setString(2, inputs.text());
        });
    }

    @Override
    public Optional<AssemblyRun> find(UUID id) {
        return statements
                .query("select * from assembly where id = ?", select -> select.setObject(1, id), rows::run)
                .stream()
                .findFirst();
    }

    @Override
    public String inputs(String hash) {
        return statements
                .query(
                        "select instance from assembly_inputs where hash = ?",
                        select -> select.setString(1, hash),
                        row -> row.getString(1))
                .getFirst();
    }

    @Override
    public Instance instance(String hash) {
        try {
            return InstanceReader.read(new ByteArrayInputStream(inputs(hash).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("A kept instance is always readable", e);
        }
    }

    @Override
    public List<RunLine> ofDeal(UUID dealId, AssemblyVisibility visibility, PageRequest page) {
        return lines(
                "deal_id = ? and (? or requested_by_organization = ? or id = ?)",
                select -> {
                    select.setObject(1, dealId);
                    select.setBoolean(2, visibility.everything());
                    select.setObject(3, visibility.company());
                    select.setObject(4, visibility.chosen());
                    return 5;
                },
                page);
    }

    @Override
    public List<RunLine> whatIfs(AssemblyVisibility visibility, PageRequest page) {
        return lines(
                "deal_id is null and (? or asked_by_organization = ?)",
                select -> {
                    select.setBoolean(1, visibility.everything());
                    select.setObject(2, visibility.company());
                    return 3;
                },
                page);
    }

    /** Binds parameters and says which comes next. */
    private interface Binding {
        int bind(PreparedStatement select) throws SQLException;
    }

    private List<RunLine> lines(String where, Binding binding, PageRequest page) {
        String after = page.position().isPresent() ? " and (created_at, id) < (?, ?)" : "";
        return statements.query(
                "select " + RunRows.LINE + " from assembly where " + where + after
                        + " order by created_at desc, id desc limit ?",
                select -> {
                    int next = binding.bind(select);
                    if (page.position().isPresent()) {
                        select.setObject(next++, page.after().instant(0).atOffset(ZoneOffset.UTC));
                        select.setObject(next++, page.after().uuid(1));
                    }
                    select.setInt(next, page.fetch());
                },
                rows::line);
    }

    @Override
    public boolean move(AssemblyRun run) {
        return statements.update(RunRows.MOVE, update -> rows.bind(run, update)) == 1;
    }

    @Override
    public boolean askToCancel(UUID id) {
        return statements.update(ASK_TO_CANCEL, update -> update.setObject(1, id)) == 1;
    }

    @Override
    public Set<UUID> lookAfter(Collection<UUID> ids, Duration period) {
        record LookedAfter(UUID id, boolean cancelAsked) {}
        if (ids.isEmpty()) {
            return Set.of();
        }
        return statements
                .query(
                        LOOK_AFTER,
                        update -> {
                            update.setLong(1, period.toMillis());
                            update.setArray(2, update.getConnection().createArrayOf("uuid", ids.toArray()));
                        },
                        row -> new LookedAfter(row.getObject(1, UUID.class), row.getBoolean(2)))
                .stream()
                .filter(LookedAfter::cancelAsked)
                .map(LookedAfter::id)
                .collect(Collectors.toSet());
    }

    @Override
    public List<UUID> forsaken() {
        return statements.query(FORSAKEN, _ -> {}, row -> row.getObject(1, UUID.class));
    }
}
