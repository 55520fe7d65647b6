package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;

/** The one place that says which assembler the service uses, and how much it may take. */
@ApplicationScoped
class AssemblerProducer {

    @Produces
    @ApplicationScoped
    Assembler assembler(@ConfigProperty(name = "entente.assembly.time", defaultValue = "10S") Duration time) {
        return new ExactAssembler(System::nanoTime, Effort.of(time));
    }
}
