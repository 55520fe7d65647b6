package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTimeTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path home;

    private StackSettings settings;

    @BeforeEach
    void data() throws IOException {
        settings = new StackSettings(home, home, new Ports(8080));
        Files.createDirectories(settings.data());
    }

    @Test
    void givenAPlatformThatNobodySetWhenAskedThenItIsRealTime() {
        assertThat(PlatformTime.of(settings, NOON)).isEqualTo(new PlatformTime(NOON, NOON, 1));
    }

    @Test
    void givenATimeSetForwardAndFasterWhenReadLaterThenItHasGoneOn() {
        PlatformTime.of(settings, NOON)
                .forward(Duration.ofDays(9))
                .atSpeed(3_600)
                .keep(settings);

        var later = PlatformTime.of(settings, NOON.plusSeconds(24));

        assertThat(later.shows()).isEqualTo("2026-12-03T12:00:00Z");
        assertThat(later.speed()).isEqualTo(3_600);
    }

    @Test
    void givenAWishToGoBackWhenSetThenItIsRefusedInWords() {
        var time = PlatformTime.of(settings, NOON);

        assertThatThrownBy(() -> time.forward(Duration.ofDays(-1))).hasMessageContaining("forward only");
        assertThatThrownBy(() -> time.atSpeed(0)).hasMessageContaining("real time or faster");
    }

    @Test
    void givenWordsWhenReadThenTheyAreDaysHoursOrMinutes() {
        assertThat(ClockCommand.duration("+30d")).isEqualTo(Duration.ofDays(30));
        assertThat(ClockCommand.duration("12h")).isEqualTo(Duration.ofHours(12));
        assertThat(ClockCommand.duration("+45m")).isEqualTo(Duration.ofMinutes(45));
        assertThatThrownBy(() -> ClockCommand.duration("soon")).hasMessageContaining("+30d");
    }
}
