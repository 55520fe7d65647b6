package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.AttestationId;

/** Lets callers at attestations, and records and keeps what they change there. */
@ApplicationScoped
class AttestationBook {
    private final Attestations attestations;
    private final Journal journal;
    private final CurrentCaller caller;

    AttestationBook(Attestations attestations, Journal journal, CurrentCaller caller) {
        this.attestations = attestations;
        this.journal = journal;
        this.caller = caller;
    }

    /** Takes the step where the caller may, at the version that they read where they say so. */
    Attestation change(Step step, AttestationAction action, Function<Attestation, List<DomainEvent>> command) {
        var id = new AttestationId(step.id());
        var attestation = attestations
                .find(id, AttestationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("attestation", id.value()));
        AttestationPolicy.demand(action, caller.get(), attestation.side(), attestation.otherSide());
        step.requireRead(attestation.version());
        return record(attestation, command.apply(attestation));
    }

    Attestation record(Attestation attestation, List<? extends DomainEvent> events) {
        journal.append(attestation.id().value(), events);
        attestations.save(attestation);
        return attestation;
    }
}
