package org.entente.providerregistry.attestation.application;

import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.vocabulary.AttestationId;

/** Where attestations are kept; every look at them is limited to what the viewer may see. */
public interface Attestations {
    Optional<Attestation> find(AttestationId id, AttestationSight sight);

    Page<Attestation> list(AttestationFilter filter, AttestationSight sight, PageRequest page);

    /** Keeps a new or changed attestation, with its new version. */
    void save(Attestation attestation);
}
