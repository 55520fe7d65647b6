package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;

/** The one place that says which assembler the service uses, and how much it may take. */
@ApplicationScoped
class Assemblers {

    private static final LongSupplier NANO_TIME = System::nanoTime;

    private final AssemblyMemory memory;

    Assemblers(AssemblyMemory memory) {
        this.memory = memory;
    }

    /** For questions that are answered within their request. */
    @Produces
    @ApplicationScoped
    Assembler usual(AssemblySettings settings) {
        return within(Effort.of(settings.time()));
    }

    Assembler within(Effort effort) {
        return new ExactAssembler(NANO_TIME, memory.atMost(effort));
    }

    /** Measures real time from now on, whatever the platform's clock says. */
    Stopwatch stopwatch() {
        return new Stopwatch(NANO_TIME.getAsLong());
    }

    /** Real time since some moment. */
    record Stopwatch(long since) {

        Duration elapsed() {
            return Duration.ofNanos(NANO_TIME.getAsLong() - since);
        }
    }
}
