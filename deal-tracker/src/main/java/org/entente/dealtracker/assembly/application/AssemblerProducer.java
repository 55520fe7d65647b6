package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.DepthFirstAssembler;

/** The one place that says which assembler the service uses. */
@ApplicationScoped
class AssemblerProducer {

    @Produces
    @ApplicationScoped
    Assembler assembler() {
        return new DepthFirstAssembler(DepthFirstAssembler.DEFAULT_STEPS);
    }
}
