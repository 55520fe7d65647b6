package org.entente.parts;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL with logical replication switched on, in a process of its own. */
public final class PostgresPart extends ProcessPart {

    static final String SUPERUSER_PASSWORD = "demo-postgres";

    private final PostgresSettings settings;
    private final PostgresCluster cluster;

    /** A part that is not started yet. */
    public PostgresPart(PostgresSettings settings) {
        super("postgresql", settings.log(), Duration.ofSeconds(90));
        this.settings = settings;
        this.cluster = new PostgresCluster(settings);
    }

    /** Starts it, on existing data if there is any, and returns when every database is there. */
    public static PostgresPart start(PostgresSettings settings) {
        PostgresPart part = new PostgresPart(settings);
        part.restart();
        return part;
    }

    @Override
    protected ChildCommand prepare() {
        new PidFile(settings.pidFile()).endLeftover();
        cluster.create();
        cluster.clear();
        return cluster.server();
    }

    @Override
    protected boolean isReady() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    protected void complete() {
        createDatabases();
    }

    private void createDatabases() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String name : settings.databases()) {
                if (!exists(statement, "pg_roles WHERE rolname = '" + name + "'")) {
                    statement.execute("CREATE ROLE %s LOGIN REPLICATION PASSWORD '%s'".formatted(name, password(name)));
                }
                if (!exists(statement, "pg_database WHERE datname = '" + name + "'")) {
                    statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, name));
                }
            }
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL", "could not create its databases: " + e.getMessage(), log(), e);
        }
    }

    private static boolean exists(Statement statement, String what) throws SQLException {
        try (var rows = statement.executeQuery("SELECT 1 FROM " + what)) {
            return rows.next();
        }
    }

    /** A connection of the superuser; not by way of the driver manager, which some class loaders hide the driver from. */
    private Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(jdbcUrl("postgres"));
        source.setUser("postgres");
        source.setPassword(SUPERUSER_PASSWORD);
        source.setConnectTimeout(5);
        source.setSocketTimeout(30);
        return source.getConnection();
    }

    /** The JDBC address of a database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + settings.port() + "/" + database;
    }

    /** The password of the user that owns the database. */
    public String password(String database) {
        return "demo-" + database;
    }

    public int port() {
        return settings.port();
    }
}
