package org.entente.consortiumservice.proposal.domain;

/** The name of a proposal's state, as readers and queries use it. */
public enum ProposalStatus {
    OPEN,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    EXPIRED
}
