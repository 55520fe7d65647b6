package org.entente.providerregistry.offering.application;

import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Where offerings are kept; every look at them is limited to what the viewer may see. */
public interface Offerings {
    Optional<Offering> find(OfferingId id, OfferingSight sight);

    /** As {@link #find}, and nobody changes it until the transaction ends. */
    Optional<Offering> lock(OfferingId id, OfferingSight sight);

    Page<CatalogEntry> list(OfferingFilter filter, OfferingSight sight, PageRequest page);

    /** The latest certificate of this offering, if there is one that the viewer may see. */
    Optional<Certificate> certificateOf(Offering offering, OfferingSight sight);

    /** Keeps a new or changed offering, with its new revision. */
    void save(Offering offering);
}
