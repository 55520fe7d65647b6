package org.entente.consortiumservice.proposal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.consortiumservice.proposal.domain.ProposalStatus;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Finds the proposals that the caller may see. */
@ApplicationScoped
public class FindProposals {

    /** On which side of a proposal the caller's organization is. */
    public enum Side {
        SENT,
        RECEIVED
    }

    private final CurrentCaller caller;
    private final Proposals proposals;
    private final Clock clock;

    FindProposals(CurrentCaller caller, Proposals proposals, Clock clock) {
        this.caller = caller;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** One proposal; 404 where the caller may not see it. */
    @Transactional
    public Proposal one(ProposalId id) {
        return proposals.find(id, ProposalPolicy.visibility(caller.get())).orElseThrow(FindProposals::nothing);
    }

    /** The visible proposals in a state and on a side, each null for all. */
    @Transactional
    public Page<Proposal> page(ProposalStatus status, Side side, PageRequest page) {
        var who = caller.get();
        var visibility = ProposalPolicy.visibility(who);
        if (side != null && who.organization() == null) {
            return new Page<>(List.of(), null);
        }
        var filter = new ProposalFilter(
                status,
                Proposal.dayOf(clock.instant()),
                side == Side.SENT ? who.organization().id() : null,
                side == Side.RECEIVED ? who.organization().id() : null);
        return proposals.page(filter, visibility, page);
    }

    /** One visible proposal, locked, for a use case that is about to change it. */
    Proposal toChange(ProposalId id) {
        return proposals.lock(id, ProposalPolicy.visibility(caller.get())).orElseThrow(FindProposals::nothing);
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such proposal.");
    }
}
