package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.market.application.EndedMatch;
import org.entente.dealtracker.market.application.Screenings;
import org.entente.dealtracker.market.application.StandingMatch;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class ScreeningTable implements Screenings {

    /** Names the lock among the advisory ones of this database. */
    private static final long LOCK = 0x73637265656eL;

    private static final String RECORD = """
            insert into market_screening (id, organization_id, organization_name, result, screened_on, lists, matched_lists,
                                          recorded_at, next_try)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final String DECIDE = """
            update market_screening set result = ?, confirmation_id = ?, changes = changes + 1, next_try = ? where id = ?""";

    /** Some list that it matched has no later screening that came out clear. */
    private static final String STANDS = """
            (s.result in ('POTENTIAL_MATCH', 'CONFIRMED_MATCH') and exists (
                select 1 from unnest(s.matched_lists) matched where not exists (
                    select 1 from market_screening c where c.organization_id = s.organization_id and c.result = 'CLEAR'
                    and (c.screened_on, c.recorded_at) > (s.screened_on, s.recorded_at) and matched = any(c.lists))))""";

    private static final String STANDING = """
            select coalesce(confirmation_id, id), organization_id, organization_name, result, screened_on from market_screening s
            where (organization_id = any(?) or (matched_lists <> '{}' and lower(btrim(organization_name)) = lower(btrim(?)))) and\s""" + STANDS + " order by screened_on, recorded_at, id";
    private static final String ENDED = "select organization_id, organization_name, result,"
            + " confirmation_id is not null and id = ?, " + STANDS
            + " from market_screening s where id = ? or confirmation_id = ?";
    private static final String TAKE = """
            update market_screening set next_try = ? where id in (select id from market_screening
                where followed < changes and next_try <= ? order by next_try limit 20 for update skip locked)
            returning id, organization_id, organization_name, changes""";
    private static final String FOLLOWED = "update market_screening set followed = ? where id = ?";

    private final Statements statements;

    ScreeningTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void recorded(ScreeningRecorded fact, Instant at) {
        lock("pg_advisory_xact_lock");
        statements.update(RECORD, insert -> {
            insert.setObject(1, fact.screeningId());
            insert.setObject(2, fact.organizationId());
            insert.setString(3, fact.organizationName());
            insert.setString(4, fact.result().name());
            insert.setObject(5, fact.screenedOn());
            insert.setObject(6, names(fact.lists()));
            insert.setObject(7, names(fact.matchedLists()));
            insert.setObject(8, fact.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setObject(9, at.atOffset(ZoneOffset.UTC));
        });
    }

    @Override
    public void decided(ScreeningDecided fact, UUID confirmationId, Instant at) {
        lock("pg_advisory_xact_lock");
        statements.update(DECIDE, update -> {
            update.setString(1, fact.result().name());
            update.setObject(2, confirmationId);
            update.setObject(3, at.atOffset(ZoneOffset.UTC));
            update.setObject(4, fact.screeningId());
        });
    }

    @Override
    public List<StandingMatch> standing(Collection<UUID> organizationIds, String name) {
        lock("pg_advisory_xact_lock_shared");
        return statements.query(
                STANDING,
                select -> {
                    select.setObject(1, organizationIds.toArray(UUID[]::new));
                    select.setString(2, name);
                },
                row -> new StandingMatch(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4).equals("CONFIRMED_MATCH"),
                        row.getObject(5, LocalDate.class)));
    }

    @Override
    public Optional<EndedMatch> ended(UUID causeId) {
        return statements
                .query(
                        ENDED,
                        select -> {
                            select.setObject(1, causeId);
                            select.setObject(2, causeId);
                            select.setObject(3, causeId);
                        },
                        row -> new EndedMatch(row.getObject(1, UUID.class), row.getString(2), how(row)))
                .stream()
                .findFirst();
    }

    private static EndedMatch.How how(ResultSet row) throws SQLException {
        if (row.getString(3).equals("CLEAR")) {
            return EndedMatch.How.DECIDED_FALSE;
        }
        if (row.getBoolean(4)) {
            return EndedMatch.How.CONFIRMED;
        }
        return row.getBoolean(5) ? EndedMatch.How.STANDS : EndedMatch.How.SCREENED_CLEAR;
    }

    @Override
    public List<Changed> toFollow(Instant now, Instant retryAt) {
        return statements.query(
                TAKE,
                update -> {
                    update.setObject(1, retryAt.atOffset(ZoneOffset.UTC));
                    update.setObject(2, now.atOffset(ZoneOffset.UTC));
                },
                row -> new Changed(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3), row.getLong(4)));
    }

    @Override
    public void followed(Changed changed) {
        statements.update(FOLLOWED, update -> {
            update.setLong(1, changed.changes());
            update.setObject(2, changed.screeningId());
        });
    }

    private void lock(String function) {
        statements.query("select 1 from " + function + "(" + LOCK + ")", _ -> {}, row -> row.getInt(1));
    }

    private static String[] names(List<ScreeningList> lists) {
        return lists.stream().map(Enum::name).toArray(String[]::new);
    }
}
