package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.contracts.DomainEvent;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;

/** Lets callers at proposals, and writes and records what they change there. */
@ApplicationScoped
class ProposalBook {

    private final FindProposals find;
    private final Proposals proposals;
    private final Journal journal;
    private final CurrentCaller caller;

    ProposalBook(FindProposals find, Proposals proposals, Journal journal, CurrentCaller caller) {
        this.find = find;
        this.proposals = proposals;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Takes the step, at the version that the caller read where they say so.
     *
     * @param permission refuses a caller who may see the proposal but not do this
     */
    Proposal change(Step step, BiConsumer<Caller, Proposal> permission, Function<Proposal, DomainEvent> command) {
        var proposal = find.toChange(new ProposalId(step.id()));
        permission.accept(caller.get(), proposal);
        step.requireRead(proposal.version());
        return record(proposal, command.apply(proposal));
    }

    Proposal record(Proposal proposal, DomainEvent event) {
        proposals.store(proposal);
        journal.append(proposal.id().value(), event);
        return proposal;
    }
}
