package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordOrganization;
import org.entente.consortiumservice.directory.domain.KnownOrganization.Standing;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.kit.inbox.Inbox;

/** Follows the registry's organizations. */
@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final RecordOrganization record;

    OrganizationConsumer(Inbox inbox, RecordOrganization record) {
        this.inbox = inbox;
        this.record = record;
    }

    @Incoming("registry-organizations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case OrganizationRegistered e -> record.registered(e.organizationId(), e.legalName());
            case OrganizationVerified e -> record.stands(e.organizationId(), Standing.VERIFIED);
            case OrganizationSuspended e -> record.stands(e.organizationId(), Standing.SUSPENDED);
            default -> {}
        }
    }
}
