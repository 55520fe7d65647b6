package org.entente.systemtests;

import org.entente.stack.story.IntentToDeny;
import org.entente.stack.story.NinetyDays;
import org.entente.stack.story.UaeSunset;
import org.entente.systemtests.RunningPlatform.Started;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The last ones to play: they set the platform's time forward, which nothing sets back. */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(RunningPlatform.class)
@DisplayName("The stories of the statutory clocks play to their end")
class StatutoryClockStoriesTest {
    @Test
    @DisplayName("ninety-days: the whole ladder, and the President on day 90 exactly")
    void ninetyDays(Started started) {
        StoriesTest.play(new NinetyDays(), started);
    }

    @Test
    @DisplayName("intent-to-deny: notice, answer, and a denial that becomes final by itself")
    void intentToDeny(Started started) {
        StoriesTest.play(new IntentToDeny(), started);
    }

    @Test
    @DisplayName(
            "uae-sunset: an entry's last day holds a deal, an extension from two persons' hands lets it go on, and again")
    void uaeSunset(Started started) {
        StoriesTest.play(new UaeSunset(), started);
        StoriesTest.play(new UaeSunset(), started);
    }
}
