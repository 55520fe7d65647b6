package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.deals.DealDetermined;
import org.entente.contracts.vocabulary.HoldReason;

/** What deals need, as a deal meets it. */
public interface DeterminationsOfDeals {

    /**
     * A deal that is looked at, which nobody else changes meanwhile.
     *
     * @param committed whether its consortium stands or it went further, so that another need than before holds it
     * @param applied whether an application for it was submitted already
     * @param held whether a determination holds it now
     */
    record Looked(UUID dealId, boolean committed, boolean applied, boolean held) {}

    /** A determination that holds the deal because it is not as before. */
    record Standing(UUID determinationId, HoldReason reason, String detail, String owner, String liftedBy) {}

    /**
     * What a look came to.
     *
     * @param determined what was determined anew
     * @param standing what is to hold the deal; everything else of its kind is lifted
     * @param how it came to that others are lifted, in plain words
     */
    record Look(List<DealDetermined> determined, Optional<Standing> standing, String how) {}

    /** Empty for a deal without a stated transaction. */
    Optional<Look> look(Looked deal);
}
