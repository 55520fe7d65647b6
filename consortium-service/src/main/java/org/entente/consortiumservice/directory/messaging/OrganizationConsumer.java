package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordOrganization;
import org.entente.consortiumservice.directory.domain.KnownOrganization.Standing;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

/** Follows the registry's organizations. */
@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    OrganizationConsumer(Inbox inbox, RecordOrganization record) {
        this.inbox = inbox;
        this.reactions = Reactions.to(
                        OrganizationRegistered.class, e -> record.registered(e.organizationId(), e.legalName()))
                .and(OrganizationVerified.class, e -> record.stands(e.organizationId(), Standing.VERIFIED))
                .and(OrganizationSuspended.class, e -> record.stands(e.organizationId(), Standing.SUSPENDED));
    }

    @Incoming("registry-organizations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}
