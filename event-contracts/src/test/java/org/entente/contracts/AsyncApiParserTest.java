package org.entente.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the AsyncAPI document against the official parser, which runs on Node; without Node it is skipped, except in CI. */
class AsyncApiParserTest {
    private static final Path CHECK = Path.of("asyncapi-check");
    private static final Path INSTALLED = Path.of("target/asyncapi-check");
    private static final Path BROKEN = Path.of("target/asyncapi-broken.yaml");
    private static final int PATIENCE_MINUTES = 3;

    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void install() throws IOException, InterruptedException {
        for (String program : List.of("node", "npm")) {
            if (!isThere(program)) {
                String reason =
                        program + " is not installed, so asyncapi.yaml was not held against the official parser";
                if ("true".equals(System.getenv("CI"))) {
                    fail(reason);
                }
                abort(reason);
            }
        }
        Path lock = INSTALLED.resolve("package-lock.json");
        boolean upToDate = Files.isRegularFile(INSTALLED.resolve("node_modules/.package-lock.json"))
                && Files.isRegularFile(lock)
                && Files.mismatch(lock, CHECK.resolve("package-lock.json")) == -1;
        Files.createDirectories(INSTALLED);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "check.js")) {
            Files.copy(CHECK.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!upToDate) {
            Outcome installed = run(INSTALLED, "npm", "ci", "--prefer-offline");
            assertThat(installed.exitCode()).as(installed.output()).isZero();
        }
    }

    @Test
    void givenTheDocument_whenParsedByTheOfficialParser_thenItIsAcceptedWithEveryAudience() throws Exception {
        Outcome parsed = check(CheckedIn.ASYNC_API);

        assertThat(parsed.exitCode()).as(parsed.output()).isZero();
        assertThat(parsed.output())
                .contains("{\"version\":\"3.0.0\",\"channels\":%d,\"messages\":%d,\"messagesWithAudience\":%2$d}"
                        .formatted(
                                AsyncApiDocument.typesByTopic().size(),
                                EventCatalog.all().size()));
    }

    @Test
    void givenADocumentWithAnUnknownAction_whenParsedByTheOfficialParser_thenItIsRefused() throws Exception {
        CheckedIn.write(
                BROKEN,
                CheckedIn.read(CheckedIn.ASYNC_API)
                        .replace("$ref: ./src", "$ref: ../src")
                        .replaceFirst("action: send", "action: shout"));

        Outcome parsed = check(BROKEN);

        assertThat(parsed.exitCode()).isEqualTo(1);
        assertThat(parsed.output().lines().filter(line -> line.startsWith("Error")))
                .isNotEmpty()
                .allMatch(line -> line.contains("operations/publish.registry.organizations"));
    }

    private static Outcome check(Path document) throws IOException, InterruptedException {
        return run(
                INSTALLED,
                "node",
                "check.js",
                document.toAbsolutePath().normalize().toString());
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return run(Path.of("."), program, "--version").exitCode() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static Outcome run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(Path.of("target"), "asyncapi-check", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return fail("%s did not end within %d minutes", String.join(" ", command), PATIENCE_MINUTES);
        }
        var outcome = new Outcome(process.exitValue(), Files.readString(output));
        Files.delete(output);
        return outcome;
    }
}
