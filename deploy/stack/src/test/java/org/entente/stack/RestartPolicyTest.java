package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.stack.RestartPolicy.Decision.GIVE_UP;
import static org.entente.stack.RestartPolicy.Decision.START_AGAIN;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy();

    @Test
    void givenFourDeathsWithinAMinute_whenItDiesTheFifthTime_thenItIsGivenUp() {
        for (int second = 0; second < 4; second++) {
            assertThat(policy.died("kafka", NOON.plusSeconds(second))).isEqualTo(START_AGAIN);
        }

        assertThat(policy.died("kafka", NOON.plusSeconds(60))).isEqualTo(GIVE_UP);
    }

    @Test
    void givenDeathsSpreadOverMoreThanAMinute_thenItIsAlwaysStartedAgain() {
        for (int death = 0; death < 50; death++) {
            assertThat(policy.died("kafka", NOON.plusSeconds(death * 16L))).isEqualTo(START_AGAIN);
        }
    }

    @Test
    void givenDeathsOfSeveralParts_thenEachIsCountedByItself() {
        for (int death = 0; death < 4; death++) {
            assertThat(policy.died("kafka", NOON)).isEqualTo(START_AGAIN);
            assertThat(policy.died("gateway", NOON)).isEqualTo(START_AGAIN);
        }
    }
}
