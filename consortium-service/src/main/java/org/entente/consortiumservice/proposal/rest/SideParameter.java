package org.entente.consortiumservice.proposal.rest;

import org.entente.consortiumservice.proposal.application.FindProposals.Side;

/** The query parameter {@code role}, in the words of the address. */
enum SideParameter {
    sent(Side.SENT),
    received(Side.RECEIVED);

    private final Side side;

    SideParameter(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }
}
