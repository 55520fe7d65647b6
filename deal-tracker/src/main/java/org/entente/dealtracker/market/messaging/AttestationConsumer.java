package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationWithdrawn;
import org.entente.dealtracker.market.application.AttestedVersion;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class AttestationConsumer {

    private final Inbox inbox;
    private final MarketFacts facts;

    AttestationConsumer(Inbox inbox, MarketFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("registry-attestations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case AttestationConfirmed e ->
                facts.attestationConfirmed(
                        e.attestationId(),
                        new AttestedVersion(e.offeringId(), e.offeringVersion()),
                        new AttestedVersion(e.otherOfferingId(), e.otherOfferingVersion()));
            case AttestationWithdrawn e -> facts.attestationWithdrawn(e.attestationId());
            default -> {} // other facts of the topic do not concern what may be assembled
        }
    }
}
