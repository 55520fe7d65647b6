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

/** Withdraws an attestation for the owner of either offering. */
@ApplicationScoped
public class WithdrawAttestation {
    private final Attestations attestations;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    WithdrawAttestation(Attestations attestations, Journal journal, CurrentCaller caller, Clock clock) {
        this.attestations = attestations;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Attestation withdraw(AttestationId id, String reason, String ifMatch) {
        var attestation = attestations
                .find(id, AttestationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("attestation", id.value()));
        AttestationPolicy.demand(AttestationAction.WITHDRAW, caller.get(), attestation.side(), attestation.otherSide());
        EntityTag.requireIfGiven(ifMatch, attestation.version());
        journal.append(id.value(), attestation.withdraw(new AttestationCommand.Withdraw(reason, clock.instant())));
        attestations.save(attestation);
        return attestation;
    }
}
