package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.ConsortiumCommand;
import org.entente.consortiumservice.consortium.domain.ConsortiumMember;
import org.entente.kit.journal.Journal;

/** Another offering was selected to take the place of one in a deal's consortium. */
@ApplicationScoped
public class SubstituteMember {

    private final Consortia consortia;
    private final Journal journal;
    private final Clock clock;

    SubstituteMember(Consortia consortia, Journal journal, Clock clock) {
        this.consortia = consortia;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the amendment, and carries it out where nobody has to be asked; a consortium that was dissolved meanwhile stays so. */
    @Transactional
    public void substitute(UUID dealId, UUID leavingOfferingId, ConsortiumMember joining) {
        consortia.lockLiveOf(dealId).ifPresent(consortium -> {
            var events = consortium.substitute(
                    new ConsortiumCommand.Substitute(leavingOfferingId, joining, clock.instant()));
            consortia.store(consortium);
            journal.append(consortium.id().value(), events);
        });
    }
}
