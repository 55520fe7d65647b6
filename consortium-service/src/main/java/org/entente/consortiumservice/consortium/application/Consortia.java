package org.entente.consortiumservice.consortium.application;

import java.util.Optional;
import java.util.UUID;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Where consortia are kept. */
public interface Consortia {

    /** Writes the consortium, so that it carries its new version. */
    void store(Consortium consortium);

    Optional<Consortium> find(ConsortiumId id, ConsortiumVisibility visibility);

    /** Like {@link #find}, and keeps everyone else from changing the consortium until the transaction ends. */
    Optional<Consortium> lock(ConsortiumId id, ConsortiumVisibility visibility);

    /** The deal's one consortium that is not dissolved, locked. */
    Optional<Consortium> lockLiveOf(UUID dealId);

    /** The matching consortia, newest first. */
    Page<Consortium> page(ConsortiumFilter filter, ConsortiumVisibility visibility, PageRequest page);
}
