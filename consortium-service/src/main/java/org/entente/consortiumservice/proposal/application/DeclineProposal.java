package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalCommand;
import org.entente.kit.http.Step;

/** The addressee says no to a proposal. */
@ApplicationScoped
public class DeclineProposal {

    private final ProposalBook book;
    private final Clock clock;

    DeclineProposal(ProposalBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Declines the proposal in the name of the caller's company. */
    @Transactional
    public Proposal decline(Step step, String reason) {
        return book.change(
                step,
                ProposalPolicy::requireAddressee,
                proposal -> proposal.decline(new ProposalCommand.Decline(reason, clock.instant())));
    }
}
