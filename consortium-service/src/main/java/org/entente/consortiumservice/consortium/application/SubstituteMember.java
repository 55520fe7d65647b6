package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;

/** Another offering was selected to take the place of one in a deal's consortium. */
@ApplicationScoped
public class SubstituteMember {

    private final ConsortiumBook book;
    private final Clock clock;

    SubstituteMember(ConsortiumBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Opens the amendment, and carries it out where nobody has to be asked; a consortium that was dissolved meanwhile stays so. */
    @Transactional
    public void substitute(UUID dealId, UUID leavingOfferingId, ConsortiumMember joining) {
        var command = new ConsortiumCommand.Substitute(leavingOfferingId, joining, clock.instant());
        book.changeOf(dealId, consortium -> consortium.substitute(command));
    }
}
