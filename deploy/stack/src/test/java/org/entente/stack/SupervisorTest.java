package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-02T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Supervisor supervisor = new Supervisor(new Listener(said), NOON);
    private SleepingPart part;

    @BeforeEach
    void start() {
        part = new SleepingPart("kafka", home);
        part.restart();
        supervisor.watch(part);
    }

    @AfterEach
    void stop() {
        supervisor.stop();
        part.stop();
    }

    @Test
    void givenKilledPart_thenItIsStartedAgainAndBothAreSaid() throws InterruptedException {
        long before = part.pid();

        part.kill();

        assertThat(said.poll(20, TimeUnit.SECONDS))
                .isEqualTo("kafka was killed (exit code 137, signal 9): starting it again.");
        assertThat(said.poll(20, TimeUnit.SECONDS)).startsWith("kafka is ready again after");
        assertThat(part.isRunning()).isTrue();
        assertThat(part.pid()).isNotEqualTo(before);
    }

    @Test
    void givenPartThatIsKilledAgainAndAgain_thenTheStackIsGivenUp() throws InterruptedException {
        for (int death = 1; death < RestartPolicy.DEATHS; death++) {
            part.kill();
            said.poll(20, TimeUnit.SECONDS);
            assertThat(said.poll(20, TimeUnit.SECONDS)).contains("ready again");
        }
        part.kill();

        assertThat(supervisor.gaveUp().orTimeout(20, TimeUnit.SECONDS).join())
                .hasMessageContaining("kafka was killed (exit code 137, signal 9), 5 times within a minute")
                .hasMessageContaining("kafka.log");
    }

    @Test
    void givenStoppedSupervisor_thenAPartThatEndsStaysEnded() {
        supervisor.stop();

        part.stop();

        supervisor.awaitIdle();
        assertThat(part.isRunning()).isFalse();
        assertThat(said).isEmpty();
    }

    /** Keeps what is said. */
    private record Listener(BlockingQueue<String> said) implements Progress {

        @Override
        public void starting(String part) {}

        @Override
        public void ready(String part, Duration took) {}

        @Override
        public void say(String line) {
            said.add(line);
        }
    }
}
