package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealMember;

/** Takes a deal along with its consortium; facts about a consortium that is no longer the deal's change nothing. */
@ApplicationScoped
public class FollowConsortium {

    private final DealBook book;
    private final MemberHolds holds;
    private final HoldWords words;
    private final DealNotices notices;
    private final Clock clock;

    FollowConsortium(DealBook book, MemberHolds holds, HoldWords words, DealNotices notices, Clock clock) {
        this.book = book;
        this.holds = holds;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
    }

    public void opened(ConsortiumOpened fact) {
        change(fact.dealId(), (deal, now) -> {
            deal.consortiumOpened(fact.consortiumId(), now);
            return List.of();
        });
    }

    public void formed(ConsortiumFormed fact) {
        change(fact.dealId(), (deal, now) -> deal.consortiumFormed(fact.consortiumId(), now));
    }

    public void declined(InvitationDeclined fact) {
        change(
                fact.dealId(),
                (deal, now) -> deal.invitationDeclined(
                        fact.consortiumId(), fact.organizationId(), words.left(deal, fact), now));
    }

    public void dissolved(ConsortiumDissolved fact) {
        change(
                fact.dealId(),
                (deal, now) -> deal.consortiumDissolved(fact.consortiumId(), words.dissolved(deal, fact)));
    }

    /** Holds for those who join come before those who left lift theirs, so that a deal that stays on hold never looks free. */
    public void amended(ConsortiumAmended fact) {
        change(fact.dealId(), (deal, now) -> {
            Set<UUID> before = new HashSet<>(deal.consortium().offeringIds());
            List<DealMember> members =
                    fact.members().stream().map(DealMember::of).toList();
            List<DomainEvent> lifted =
                    deal.consortiumAmended(fact.consortiumId(), fact.anchorOrganizationId(), members, now);
            if (!deal.stage().live()) {
                return lifted; // nothing holds a denied deal; what it is by then holds one that is reopened
            }
            List<DomainEvent> events = new ArrayList<>(holds.ofJoined(deal, before));
            events.addAll(lifted);
            return events;
        });
    }

    private interface Step {
        List<DomainEvent> of(Deal deal, Instant now);
    }

    private void change(UUID dealId, Step step) {
        if (dealId == null) {
            return; // a pre-set consortium serves no deal
        }
        book.change(dealId, deal -> {
            Set<UUID> before = deal.parties();
            List<DomainEvent> events = step.of(deal, clock.instant());
            if (!before.equals(deal.parties())) {
                notices.partiesChanged(deal);
            }
            notices.consortiumChanged(deal);
            return events;
        });
    }
}
