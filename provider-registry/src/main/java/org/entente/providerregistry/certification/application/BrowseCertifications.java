package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.Scheme;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CertificationId;

/** Answers what is certified, as far as the caller may see it, and under which schemes. */
@ApplicationScoped
public class BrowseCertifications {
    private final Certifications certifications;
    private final Schemes schemes;
    private final CurrentCaller caller;

    BrowseCertifications(Certifications certifications, Schemes schemes, CurrentCaller caller) {
        this.certifications = certifications;
        this.schemes = schemes;
        this.caller = caller;
    }

    public Certification one(CertificationId id) {
        return certifications
                .find(id, CertificationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("certification", id.value()));
    }

    public Page<Certification> list(CertificationFilter filter, PageRequest page) {
        return certifications.list(filter, CertificationPolicy.sightOf(caller.get()), page);
    }

    public Page<Scheme> schemes(PageRequest page) {
        return schemes.list(page);
    }
}
