package org.entente.providerregistry.attestation.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.AttestationId;

/** Answers what was validated together, as far as the caller may see it. */
@ApplicationScoped
public class BrowseAttestations {
    private final Attestations attestations;
    private final CurrentCaller caller;

    BrowseAttestations(Attestations attestations, CurrentCaller caller) {
        this.attestations = attestations;
        this.caller = caller;
    }

    public Attestation one(AttestationId id) {
        return attestations
                .find(id, AttestationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("attestation", id.value()));
    }

    public Page<Attestation> list(AttestationFilter filter, PageRequest page) {
        return attestations.list(filter, AttestationPolicy.sightOf(caller.get()), page);
    }
}
