package org.entente.dealtracker.assembly.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.Asker;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyState;
import org.entente.dealtracker.assembly.application.Interim;
import org.entente.dealtracker.assembly.application.RunAnswer;
import org.entente.dealtracker.assembly.application.RunLine;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.assembly.application.RunState;
import org.entente.dealtracker.assembly.application.RunState.Abandoned;
import org.entente.dealtracker.assembly.application.RunState.Cancelled;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.application.RunState.Running;

/** What a run is as a row: columns for what lists show, JSON for what a run alone shows. */
@ApplicationScoped
class RunRows {

    static final String LINE = """
            id, deal_id, repeats, state, asked_by, asked_by_organization, asked_by_government, what_if, inputs_hash, created_at,
            updated_at, candidates, best_objective, proven_optimal, same_answer""";

    /** What was reported before stays, also when the run is abandoned. */
    static final String MOVE = """
            update assembly set state = ?, version = version + 1, updated_at = ?, interim = coalesce(?, interim), answer = ?,
                failure_kind = ?, failure = ?, candidates = ?, best_objective = ?, proven_optimal = ?, same_answer = ?
            where id = ? and state = 'RUNNING'""";

    private final ObjectMapper json;

    RunRows(ObjectMapper json) {
        this.json = json;
    }

    void bind(AssemblyRun run, PreparedStatement update) throws SQLException {
        RunState state = run.state();
        RunAnswer answer = run.answer().orElse(null);
        update.setString(1, state.name().name());
        update.setObject(2, run.updatedAt().atOffset(ZoneOffset.UTC));
        update.setString(3, state instanceof Running(Interim best) ? write(best) : null);
        update.setString(4, write(answer));
        update.setString(5, state instanceof Failed failed ? failed.why().name() : null);
        update.setString(6, state instanceof Failed failed ? failed.words() : null);
        update.setInt(7, answer == null ? 0 : answer.consortia().size());
        update.setObject(8, answer == null ? null : answer.objective(), Types.BIGINT);
        update.setObject(9, answer == null ? null : (Boolean) answer.provenOptimal(), Types.BOOLEAN);
        update.setObject(10, state instanceof Completed completed ? completed.sameAnswer() : null, Types.BOOLEAN);
        update.setObject(11, run.id());
    }

    AssemblyRun run(ResultSet row) throws SQLException {
        return new AssemblyRun(
                id(row, "id"),
                new RunOrder(
                        id(row, "deal_id"),
                        id(row, "repeats"),
                        id(row, "requested_by_organization"),
                        read(row.getString("what_if"), RunOrder.WhatIf.class),
                        row.getInt("top"),
                        Duration.ofSeconds(row.getInt("time_limit_seconds"))),
                asker(row),
                row.getString("inputs_hash"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getLong("version"),
                state(row));
    }

    RunLine line(ResultSet row) throws SQLException {
        return new RunLine(
                id(row, "id"),
                id(row, "deal_id"),
                id(row, "repeats"),
                AssemblyState.valueOf(row.getString("state")),
                asker(row),
                read(row.getString("what_if"), RunOrder.WhatIf.class),
                row.getString("inputs_hash"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                row.getInt("candidates"),
                row.getObject("best_objective", Long.class),
                row.getObject("proven_optimal", Boolean.class),
                row.getObject("same_answer", Boolean.class));
    }

    private RunState state(ResultSet row) throws SQLException {
        return switch (AssemblyState.valueOf(row.getString("state"))) {
            case RUNNING -> new Running(read(row.getString("interim"), Interim.class));
            case COMPLETED ->
                new Completed(
                        read(row.getString("answer"), RunAnswer.class), row.getObject("same_answer", Boolean.class));
            case CANCELLED -> new Cancelled(read(row.getString("answer"), RunAnswer.class));
            case FAILED -> new Failed(Failed.Why.valueOf(row.getString("failure_kind")), row.getString("failure"));
            case ABANDONED -> new Abandoned(read(row.getString("interim"), Interim.class));
        };
    }

    private static Asker asker(ResultSet row) throws SQLException {
        return new Asker(
                row.getString("asked_by"), id(row, "asked_by_organization"), row.getBoolean("asked_by_government"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    String write(Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run is always JSON", e);
        }
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept run is always readable", e);
        }
    }
}
