package org.entente.consortiumservice.directory.application;

import java.util.Collection;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.consortiumservice.directory.domain.KnownOrganization;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;

/** What other features may ask about the registry's organizations and offerings. */
public interface Directory {

    /**
     * The organization, if it may act.
     *
     * @throws org.entente.kit.problem.Problem 422 where it is not known here yet, which is not to say that it does not exist, or is suspended
     */
    KnownOrganization requireActive(UUID organizationId, String field);

    /**
     * The offering, if this organization has it on the market in this place of the stack.
     *
     * @throws org.entente.kit.problem.Problem 422 where it is not known here yet, withdrawn or another one's
     */
    KnownOffering requireOffered(
            UUID offeringId, UUID organizationId, Layer layer, ComponentSlot componentSlot, String field);

    /** The names of these organizations and offerings, and which offerings are certified today. */
    Names names(Collection<UUID> organizationIds, Collection<UUID> offeringIds);
}
