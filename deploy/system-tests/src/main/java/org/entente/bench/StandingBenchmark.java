package org.entente.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.entente.bench.standing.StandingRun;
import org.entente.parts.PostgresPart;
import org.entente.parts.PostgresSettings;
import org.entente.stack.StackSettings;

/** From the commit of a certificate event to the right answer of the market in memory, beside the database from scratch. */
record StandingBenchmark(int events, long seed) implements Benchmark {
    private static final String DATABASE = "bench";

    StandingBenchmark() {
        this(Integer.getInteger("events", 200), Long.getLong("seed", 1));
    }

    @Override
    public String name() {
        return "standing";
    }

    @Override
    public String summary() {
        return "certificate event to the right answer on a market of 40,000 offerings, beside asking the database (some minutes)";
    }

    @Override
    public Map<String, Object> run() {
        var home = BenchHome.create("standing-");
        var postgres = PostgresPart.start(new PostgresSettings(home.path(), 0, DATABASE));
        try (var writing = connect(postgres);
                var index = connect(postgres);
                var asking = connect(postgres)) {
            var migrations = StackSettings.findProject().resolve("deal-tracker/src/main/resources/db/migration");
            return new StandingRun(events, seed, System.out)
                    .run(
                            new StandingRun.Connections(writing, index, asking),
                            filling -> filling.fill(writing, migrations));
        } catch (SQLException e) {
            throw new IllegalStateException("the market's database failed", e);
        } finally {
            postgres.kill();
            home.close();
        }
    }

    private static Connection connect(PostgresPart postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(DATABASE), DATABASE, postgres.password(DATABASE));
    }
}
