package org.entente.dealtracker.review.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.entente.kit.fixture.RealParts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** Reviews that are under way when the service learns of facts go on with the same days. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewFactsMigrationTest {

    private static final String BEFORE = """
            alter table review drop constraint review_deal_id_fkey;
            insert into review (id, version, application_number, deal_id, deal_title, destination, applicant_organization_id, state,
                                registered_on, referred_on, outcome, conditions, reasons, created_at, updated_at)
            select ('00000000-0000-4000-8000-00000000000' || n)::uuid, 0, 'Z00000' || n, gen_random_uuid(), 'title', 'SA',
                   gen_random_uuid(), state, registered_on::date, referred_on::date, outcome, '{}', null,
                   '2026-06-01T12:00:00Z', '2026-06-20T02:00:00Z'
            from (values (1, 'SUBMITTED', null, null, null),
                         (2, 'REGISTERED', '2026-06-02', null, null),
                         (3, 'INTERAGENCY_REVIEW', '2026-06-02', '2026-06-10', null),
                         (4, 'DECIDED', '2026-06-02', '2026-06-10', 'APPROVED'),
                         (5, 'DECIDED', '2026-06-02', '2026-06-10', 'RETURNED_WITHOUT_ACTION'))
                 as old (n, state, registered_on, referred_on, outcome);
            insert into review_recommendation (review_id, position, agency, recommendation, conditions, recorded_at)
            values ('00000000-0000-4000-8000-000000000003', 0, 'WAR', 'APPROVE', '{}', '2026-06-10T01:00:00Z');
            """;

    @Inject
    DataSource database;

    @Test
    void givenReviewsFromBeforeWhenMigratedThenTheirDaysAreFactsTasksAndDeadlines() throws SQLException {
        flyway("11.1").migrate();
        execute(BEFORE);

        flyway("12").migrate();

        assertThat(rows("select right(id::text, 1), state, closed_on from old.review order by id"))
                .containsExactly(
                        "1 SUBMITTED null",
                        "2 BIS_INITIAL_REVIEW null",
                        "3 INTERAGENCY_REVIEW null",
                        "4 DECIDED 2026-06-19",
                        "5 RETURNED 2026-06-19");
        assertThat(rows("select position, kind, happened_on, agency from old.review_fact"
                        + " where right(review_id::text, 1) = '3' order by position"))
                .containsExactly(
                        "0 REGISTERED 2026-06-02 COMMERCE",
                        "1 REFERRED 2026-06-10 COMMERCE",
                        "2 RECOMMENDED 2026-06-10 WAR");
        assertThat(rows("select right(review_id::text, 1), agency, due_on from old.review_task order by 1, 2"))
                .containsExactly(
                        "1 COMMERCE 2026-06-01", "2 COMMERCE 2026-06-11", "3 ENERGY 2026-07-10", "3 STATE 2026-07-10");
        assertThat(rows("select right(review_id::text, 1), kind from old.review_deadline order by 1"))
                .containsExactly("2 LIMIT", "3 LIMIT");
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(database)
                .schemas("old")
                .defaultSchema("old")
                .locations("db/migration")
                .target(target)
                .load();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to old; " + sql + "; reset search_path");
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                found.add(String.join(" ", columns));
            }
            return found;
        }
    }
}
