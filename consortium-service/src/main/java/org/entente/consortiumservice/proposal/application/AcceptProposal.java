package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalCommand;
import org.entente.kit.http.Step;

/** The addressee agrees to a proposal. */
@ApplicationScoped
public class AcceptProposal {

    private final ProposalBook book;
    private final Clock clock;

    AcceptProposal(ProposalBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Accepts the proposal in the name of the caller's company. */
    @Transactional
    public Proposal accept(Step step) {
        return book.change(
                step,
                ProposalPolicy::requireAddressee,
                proposal -> proposal.accept(new ProposalCommand.Accept(clock.instant())));
    }
}
