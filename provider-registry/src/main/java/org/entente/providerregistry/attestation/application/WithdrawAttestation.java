package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.attestation.domain.AttestationCommand;

/** Withdraws an attestation for the owner of either offering. */
@ApplicationScoped
public class WithdrawAttestation {
    private final AttestationBook book;
    private final Clock clock;

    WithdrawAttestation(AttestationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Attestation withdraw(Step step, String reason) {
        return book.change(
                step,
                AttestationAction.WITHDRAW,
                attestation -> attestation.withdraw(new AttestationCommand.Withdraw(reason, clock.instant())));
    }
}
