package org.entente.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data folder of PostgreSQL: created once, cleared of what a killed server has left behind before each start. */
final class PostgresCluster {

    private static final String SETTINGS = """
            wal_level = logical
            max_replication_slots = 20
            max_wal_senders = 20
            max_slot_wal_keep_size = 1GB
            fsync = on
            synchronous_commit = on
            shared_buffers = 64MB
            max_connections = 200
            max_wal_size = 512MB
            unix_socket_directories = ''
            listen_addresses = '127.0.0.1'
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] %d '
            """;

    private final PostgresSettings settings;

    PostgresCluster(PostgresSettings settings) {
        this.settings = settings;
    }

    ChildCommand server() {
        List<String> words =
                List.of(program("postgres"), "-D", settings.data().toString(), "-p", Integer.toString(settings.port()));
        return command("PostgreSQL", words, settings.log(), settings.pidFile());
    }

    /** Creates the data folder unless it is there; a folder left half-made by an interrupted creation is made anew. */
    void create() {
        if (Files.exists(settings.data().resolve("postgresql.conf"))
                && Files.exists(settings.data().resolve("entente.conf"))) {
            return;
        }
        Path passwordFile = settings.home().resolve("run/postgresql.password");
        try {
            Cache.delete(settings.data());
            Files.createDirectories(settings.data().getParent());
            Files.createDirectories(passwordFile.getParent());
            Files.writeString(passwordFile, PostgresPart.SUPERUSER_PASSWORD);
            initialize(passwordFile);
            Files.writeString(
                    settings.data().resolve("postgresql.conf"),
                    "\ninclude = 'entente.conf'\n",
                    StandardOpenOption.APPEND);
            Files.writeString(settings.data().resolve("entente.conf"), SETTINGS);
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + settings.data() + ": " + e.getMessage(), e);
        }
    }

    private void initialize(Path passwordFile) {
        Path log = settings.log().resolveSibling("postgresql-initdb.log");
        List<String> words = List.of(
                program("initdb"),
                "--pgdata=" + settings.data(),
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync",
                "--no-instructions");
        Path pidFile = settings.pidFile().resolveSibling("initdb.pid");
        ChildProcess initdb = ChildProcess.start(command("PostgreSQL's initdb", words, log, pidFile));
        if (!initdb.ends(Duration.ofMinutes(2)) || initdb.exitCode() != 0) {
            initdb.kill();
            throw new PartFailed("PostgreSQL", "could not create its data folder", log);
        }
        new PidFile(pidFile).forget();
    }

    private static String program(String name) {
        return PostgresBinaries.folder().resolve("bin").resolve(name).toString();
    }

    private ChildCommand command(String name, List<String> words, Path log, Path pidFile) {
        Map<String, String> environment = Map.of("LC_ALL", "C", "TZ", "UTC");
        return new ChildCommand(name, words, environment, settings.home(), log, pidFile, "INT", true);
    }

    /**
     * Ends the server processes that outlived a killed server for a moment and deletes its lock file: the process id in it may
     * meanwhile belong to somebody else, and then PostgreSQL would refuse to start.
     */
    void clear() {
        workers().forEach(ProcessHandle::destroyForcibly);
        workers().forEach(worker -> worker.onExit().join());
        try {
            Files.deleteIfExists(settings.data().resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes that work in the data folder, as every PostgreSQL process does. */
    Stream<ProcessHandle> workers() {
        return ProcessHandle.allProcesses().filter(process -> {
            try {
                return Path.of("/proc", Long.toString(process.pid()), "cwd")
                        .toRealPath()
                        .equals(settings.data().toRealPath());
            } catch (IOException e) {
                return false;
            }
        });
    }
}
