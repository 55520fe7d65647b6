package org.entente.consortiumservice.proposal.application;

import java.util.Optional;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Where proposals are kept. */
public interface Proposals {

    /** Writes the proposal, so that it carries its new version. */
    void store(Proposal proposal);

    Optional<Proposal> find(ProposalId id, ProposalVisibility visibility);

    /** Like {@link #find}, and keeps everyone else from changing the proposal until the transaction ends. */
    Optional<Proposal> lock(ProposalId id, ProposalVisibility visibility);

    /** The matching proposals, newest first. */
    Page<Proposal> page(ProposalFilter filter, ProposalVisibility visibility, PageRequest page);
}
