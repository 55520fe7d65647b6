package org.entente.providerregistry.certification.application;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Where certifications are kept; every look at them is limited to what the viewer may see. */
public interface Certifications {
    Optional<Certification> find(CertificationId id, CertificationSight sight);

    Page<Certification> list(CertificationFilter filter, CertificationSight sight, PageRequest page);

    /** The certification of this offering that is in progress or, on that day, granted and not over. */
    Optional<Certification> findLive(OfferingId offering, LocalDate today);

    /** Keeps a new or changed certification, with its new version. */
    void save(Certification certification);
}
