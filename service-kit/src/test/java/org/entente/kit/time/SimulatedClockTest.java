package org.entente.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedClockTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock REAL = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private int writings;

    @Test
    void givenNoFileWhenAskedThenItIsRealTime() {
        assertThat(clock().instant()).isEqualTo(NOON);
    }

    @Test
    void givenATimeSetForwardWhenAskedThenItGoesOnFromThere() throws IOException {
        SimulatedClock clock = clock();
        write("2026-11-23T11:00:00Z 2027-02-21T00:00:00Z 1");

        assertThat(clock.instant()).isEqualTo("2027-02-21T01:00:00Z");
    }

    @Test
    void givenASpeedWhenAskedThenADayIsAsShortAsThat() throws IOException {
        SimulatedClock clock = clock();
        write("2026-11-23T11:59:00Z 2026-11-23T00:00:00Z 86400");

        assertThat(clock.instant()).isEqualTo("2027-01-22T00:00:00Z");
    }

    @Test
    void givenASimulatedTimeWhenItWouldBeTurnedBackThenItStaysAsItWas() throws IOException {
        SimulatedClock clock = clock();
        write("2026-11-23T12:00:00Z 2027-02-21T00:00:00Z 1");
        clock.instant();

        write("2026-11-23T12:00:00Z 2027-02-20T00:00:00Z 1");

        assertThat(clock.instant()).isEqualTo("2027-02-21T00:00:00Z");
        Files.delete(folder.resolve("clock"));
        assertThat(clock.instant()).isEqualTo("2027-02-21T00:00:00Z");
    }

    @Test
    void givenAFileThatIsNoTimeWhenAskedThenItDoesNotCount() throws IOException {
        SimulatedClock clock = clock();
        write("tomorrow");

        assertThat(clock.instant()).isEqualTo(NOON);
        assertThatThrownBy(() -> SimulatedTime.parse("tomorrow")).hasMessageContaining("\"tomorrow\"");
        assertThatThrownBy(() -> SimulatedTime.parse("2026-11-23T12:00:00Z 2026-11-23T12:00:00Z 0"))
                .hasMessageContaining("1 or more");
    }

    private SimulatedClock clock() {
        return new SimulatedClock(folder.resolve("clock"), REAL);
    }

    /** Each writing is later than the one before, however fast they follow. */
    private void write(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("clock"), line);
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(++writings)));
    }
}
