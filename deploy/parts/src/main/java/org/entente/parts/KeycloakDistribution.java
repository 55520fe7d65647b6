package org.entente.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked and built for PostgreSQL, once per machine, and shared by every stack through links: each stack has a home of
 * its own, since Keycloak reads realm files from its home and writes there.
 */
final class KeycloakDistribution {

    /** Part of the folder's name: changes with the build options or the way of unpacking. */
    private static final String BUILD = "b2";

    private static final List<String> BUILD_OPTIONS = List.of(
            "build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true", "--features=organization");

    private KeycloakDistribution() {}

    /** The shared folder; the first call takes half a minute. */
    static Path folder(Path archive) {
        return Cache.folder(name(archive), folder -> {
            unpack(archive, folder);
            build(folder);
        });
    }

    /** Names the version and the way it is built. */
    static String name(Path archive) {
        return archive.getFileName().toString().replace(".zip", "").replace("quarkus-dist-", "") + "-" + BUILD;
    }

    /** Makes the home of one stack, with the realm file where Keycloak looks for it. */
    static void link(Path distribution, Path home, Path realm) throws IOException {
        Files.createDirectories(home.resolve("data/import"));
        for (String part : List.of("lib", "conf", "providers", "themes", "bin")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(part));
        }
        Files.copy(
                realm, home.resolve("data/import").resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    static JavaCommand command(Path home) {
        return new JavaCommand("io.quarkus.bootstrap.runner.QuarkusEntryPoint")
                .options(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-Dquarkus-log-max-startup-records=10000",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow");
    }

    static Map<String, String> classPath(Path distribution) {
        return Map.of("CLASSPATH", distribution.resolve("lib/quarkus-run.jar").toString());
    }

    private static void build(Path folder) {
        List<String> words = new ArrayList<>(command(folder).words());
        words.addAll(BUILD_OPTIONS);
        Path log = folder.resolve("build.log");
        ChildProcess build = ChildProcess.start(new ChildCommand(
                "Keycloak's build", words, classPath(folder), folder, log, folder.resolve("build.pid")));
        try {
            build.awaitReady(() -> !build.handle().isAlive(), Duration.ofMinutes(5));
        } finally {
            build.stop(Duration.ofSeconds(5));
        }
        if (build.exitCode() != 0) {
            throw new PartFailed("Keycloak", "could not be built for PostgreSQL", log);
        }
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path relative = Path.of(entry.getName());
                if (entry.isDirectory() || relative.getNameCount() < 2) {
                    continue;
                }
                Path target = folder.resolve(relative.subpath(1, relative.getNameCount()))
                        .normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("Entry outside of the folder: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        Files.createDirectories(folder.resolve("providers"));
    }
}
