package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.DealProfile;

/** The policy directives as a deal meets them. */
public interface DirectivesInForce {

    /**
     * What a directive says to the deals that it holds.
     *
     * @param owner who has it in hand
     */
    record Standing(UUID directiveId, String detail, String owner, String liftedBy) {}

    /**
     * The directives that this deal fits. Until the transaction ends none is put in force or lifted, so that no deal falls between a
     * directive that looks for its deals and a deal that looks for its directives.
     */
    List<Standing> about(DealProfile deal);

    /** How it came to that this directive no longer holds a deal, in plain words. */
    String ended(UUID directiveId);
}
