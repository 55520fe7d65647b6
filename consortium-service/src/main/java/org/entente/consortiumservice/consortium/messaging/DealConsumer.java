package org.entente.consortiumservice.consortium.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.consortium.application.DissolveConsortium;
import org.entente.consortiumservice.consortium.application.OpenSelectedConsortium;
import org.entente.consortiumservice.consortium.application.SubstituteMember;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.DealConsortiumLost;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

/** Follows what is decided about the consortia of deals. */
@ApplicationScoped
class DealConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    DealConsumer(Inbox inbox, OpenSelectedConsortium open, SubstituteMember substitute, DissolveConsortium dissolve) {
        this.inbox = inbox;
        this.reactions = Reactions.to(
                        ConsortiumSelected.class,
                        (metadata, e) -> open.open(
                                metadata.id(),
                                e.dealId(),
                                e.anchorOrganizationId(),
                                e.members().stream().map(ConsortiumMember::of).toList()))
                .and(
                        SubstituteSelected.class,
                        e -> substitute.substitute(e.dealId(), e.leavingOfferingId(), ConsortiumMember.of(e.joining())))
                .and(DealConsortiumLost.class, e -> dissolve.ofDeal(e.dealId(), "The deal gave it up. " + e.reason()))
                .and(DealWithdrawn.class, e -> dissolve.ofDeal(e.dealId(), "The deal was withdrawn: " + e.reason()));
    }

    @Incoming("deals-deals")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}
