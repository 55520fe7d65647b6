package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;

/** A buyer selected the members for a deal: their consortium begins to form, in place of an earlier one. */
@ApplicationScoped
public class OpenSelectedConsortium {

    private final ConsortiumBook book;
    private final DissolveConsortium dissolve;
    private final Clock clock;

    OpenSelectedConsortium(ConsortiumBook book, DissolveConsortium dissolve, Clock clock) {
        this.book = book;
        this.dissolve = dissolve;
        this.clock = clock;
    }

    /** Opens the consortium; the same selection always leads to the same id. */
    @Transactional
    public void open(UUID selectionId, UUID dealId, UUID anchorOrganizationId, List<ConsortiumMember> members) {
        dissolve.ofDeal(dealId, "Another consortium was selected for the deal.");
        var opened = Consortium.open(new ConsortiumCommand.OpenSelected(
                ConsortiumId.ofSelection(selectionId), dealId, anchorOrganizationId, members, clock.instant()));
        book.record(opened.consortium(), opened.events());
    }
}
