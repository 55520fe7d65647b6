package org.entente.kit.time;

import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the platform's clock available for injection: UTC in steps of a microsecond, which is what the database keeps. */
@ApplicationScoped
class ClockProducer {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /** @param simulation the file that a local stack simulates its time with; none anywhere else */
    @Produces
    @DefaultBean
    @Unremovable
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "entente.clock.simulation") Optional<Path> simulation) {
        Clock real = Clock.systemUTC();
        return Clock.tick(
                simulation.<Clock>map(file -> new SimulatedClock(file, real)).orElse(real), MICROSECOND);
    }
}
