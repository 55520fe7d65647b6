package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalCommand;
import org.entente.kit.http.Step;

/** The sender takes a proposal back. */
@ApplicationScoped
public class WithdrawProposal {

    private final ProposalBook book;
    private final Clock clock;

    WithdrawProposal(ProposalBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Withdraws the proposal in the name of the caller's company. */
    @Transactional
    public Proposal withdraw(Step step, String reason) {
        return book.change(
                step,
                ProposalPolicy::requireSender,
                proposal -> proposal.withdraw(new ProposalCommand.Withdraw(reason, clock.instant())));
    }
}
