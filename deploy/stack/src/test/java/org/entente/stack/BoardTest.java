package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTest {

    @TempDir
    Path home;

    @Test
    void givenStartUnderWay_thenEachLineTellsStateTimeAndWhatIsAwaited() {
        Board board = new Board(plans());
        board.ready("postgresql", Duration.ofMillis(1_240));
        board.starting("keycloak", TimeUnit.SECONDS.toNanos(10));

        List<String> lines = board.lines(TimeUnit.SECONDS.toNanos(13));

        assertThat(lines)
                .containsExactly(
                        "  PostgreSQL             1.2 s  ready",
                        "  Kafka                         next",
                        "  Keycloak               3.0 s  starting: unpacked once",
                        "  gateway                       after Kafka");
    }

    @Test
    void givenOutputThatIsNotATerminal_thenEveryStepIsOneLineWithoutControlCharacters() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Progress progress = new PlainProgress(new Board(plans()), new PrintStream(bytes, true, StandardCharsets.UTF_8));

        progress.starting("postgresql");
        progress.ready("postgresql", Duration.ofMillis(1_240));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "  PostgreSQL is starting",
                        "  PostgreSQL is ready after 1.2 s; next: Kafka, Keycloak, gateway");
    }

    @Test
    void givenEveryPartReady_thenTheTerminalIsDrawnOnceMoreAndThenLeftAlone() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalProgress progress =
                new TerminalProgress(new Board(plans()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        plans().forEach(plan -> progress.starting(plan.name()));

        plans().forEach(plan -> progress.ready(plan.name(), Duration.ofSeconds(2)));
        int length = bytes.size();
        progress.close();

        assertThat(bytes.size()).isEqualTo(length);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).endsWith("  gateway                2.0 s  ready\n");
    }

    private List<Plan> plans() {
        return List.of(
                plan("postgresql", "PostgreSQL", Set.of(), ""),
                plan("kafka", "Kafka", Set.of(), ""),
                plan("keycloak", "Keycloak", Set.of("postgresql"), "unpacked once"),
                plan("gateway", "gateway", Set.of("postgresql", "kafka"), ""));
    }

    private Plan plan(String name, String title, Set<String> after, String note) {
        return new Plan(new SleepingPart(name, home), title, after, note);
    }
}
