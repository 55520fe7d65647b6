package org.entente.providerregistry.screening.application;

import java.util.List;
import java.util.Optional;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;

/** Where screenings are kept; every look of a caller at them is limited to what the caller may see. */
public interface Screenings {
    Optional<Screening> find(ScreeningId id, ScreeningSight sight);

    Page<Screening> list(ScreeningFilter filter, ScreeningSight sight, PageRequest page);

    /** Everything that was recorded of this organization, for rules that look at all of it. */
    List<Screening> of(OrganizationId organization);

    /** Keeps a new or changed screening, with its new version. */
    void save(Screening screening);
}
