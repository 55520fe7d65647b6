package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.attestation.domain.AttestationCommand;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.AttestationId;

/** Confirms an attestation for the owner of the other offering. */
@ApplicationScoped
public class ConfirmAttestation {
    private final Attestations attestations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    ConfirmAttestation(Attestations attestations, Journal journal, CurrentCaller caller, Clock clock) {
        this.attestations = attestations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Attestation confirm(AttestationId id, String ifMatch) {
        var attestation = attestations
                .find(id, AttestationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("attestation", id.value()));
        AttestationPolicy.demand(AttestationAction.CONFIRM, caller.get(), attestation.side(), attestation.otherSide());
        EntityTag.requireIfGiven(ifMatch, attestation.version());
        journal.append(id.value(), attestation.confirm(new AttestationCommand.Confirm(clock.instant())));
        attestations.save(attestation);
        return attestation;
    }
}
