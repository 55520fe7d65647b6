package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.attestation.domain.AttestationCommand;

/** Confirms an attestation for the owner of the other offering. */
@ApplicationScoped
public class ConfirmAttestation {
    private final AttestationBook book;
    private final Clock clock;

    ConfirmAttestation(AttestationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Attestation confirm(Step step) {
        return book.change(
                step,
                AttestationAction.CONFIRM,
                attestation -> attestation.confirm(new AttestationCommand.Confirm(clock.instant())));
    }
}
