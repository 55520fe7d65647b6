package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalCommand;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;

/** The addressee says no to a proposal. */
@ApplicationScoped
public class DeclineProposal {

    private final CurrentCaller caller;
    private final FindProposals find;
    private final Proposals proposals;
    private final Journal journal;
    private final Clock clock;

    DeclineProposal(CurrentCaller caller, FindProposals find, Proposals proposals, Journal journal, Clock clock) {
        this.caller = caller;
        this.find = find;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Declines the proposal in the name of the caller's company. */
    @Transactional
    public Proposal decline(ProposalId id, String reason, String ifMatch) {
        var proposal = find.toChange(id);
        ProposalPolicy.requireAddressee(caller.get(), proposal);
        EntityTag.requireIfGiven(ifMatch, proposal.version());
        var event = proposal.decline(new ProposalCommand.Decline(reason, clock.instant()));
        proposals.store(proposal);
        journal.append(id.value(), event);
        return proposal;
    }
}
