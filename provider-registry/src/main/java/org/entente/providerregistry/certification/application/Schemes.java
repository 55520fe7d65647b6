package org.entente.providerregistry.certification.application;

import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.certification.domain.Scheme;
import org.entente.providerregistry.vocabulary.SchemeId;

/** The certification schemes there are. */
public interface Schemes {
    Optional<Scheme> find(SchemeId id);

    Page<Scheme> list(PageRequest page);
}
