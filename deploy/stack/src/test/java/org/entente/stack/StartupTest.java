package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.parts.PartFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {

    @TempDir
    Path home;

    private final List<String> steps = new CopyOnWriteArrayList<>();
    private List<Plan> plans = List.of();

    @AfterEach
    void stop() {
        plans.forEach(plan -> plan.part().stop());
    }

    @Test
    void givenPartsThatNeedOthers_thenTheyStartOnlyWhenThoseAreReady() {
        plans = List.of(plan("database"), plan("broker"), plan("service", "database", "broker"));

        new Startup(plans, new Steps(), 3).run();

        assertThat(plans).allMatch(plan -> plan.part().isRunning());
        assertThat(steps).last().isEqualTo("service is ready");
        assertThat(steps.indexOf("service starts"))
                .isGreaterThan(steps.indexOf("database is ready"))
                .isGreaterThan(steps.indexOf("broker is ready"));
    }

    @Test
    void givenPartThatEndsWhileStarting_thenTheReasonIsOneLineWithItsLastWords() {
        SleepingPart broken = new SleepingPart("broker", home, "echo 'ERROR: no such folder'; exit 3");
        plans = List.of(new Plan(broken, "Broker", Set.of(), ""), plan("service", "broker"));

        assertThatThrownBy(() -> new Startup(plans, new Steps(), 3).run())
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("broker ended with exit code 3 while starting: \"ERROR: no such folder\"")
                .hasMessageContaining(broken.log().toString())
                .hasMessageNotContaining("\n");
        assertThat(steps).doesNotContain("service starts");
    }

    private Plan plan(String name, String... after) {
        return new Plan(new SleepingPart(name, home), name, Set.of(after), "");
    }

    /** Keeps the order of steps. */
    private final class Steps implements Progress {

        @Override
        public void starting(String part) {
            steps.add(part + " starts");
        }

        @Override
        public void ready(String part, Duration took) {
            steps.add(part + " is ready");
        }

        @Override
        public void say(String line) {
            steps.add(line);
        }
    }
}
