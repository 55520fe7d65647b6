package org.entente.consortiumservice.proposal.domain;

import org.entente.contracts.consortium.ProposalOpened;

/** A proposal that has just come into being, with the event that says so. */
public record OpenedProposal(Proposal proposal, ProposalOpened event) {}
