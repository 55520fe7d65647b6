package org.entente.providerregistry.screening.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.screening.application.ScreeningFilter;
import org.entente.providerregistry.screening.application.ScreeningSight;
import org.entente.providerregistry.screening.application.Screenings;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.selection.Selection;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;

@ApplicationScoped
class ScreeningRepository implements Screenings, PanacheRepositoryBase<Screening, UUID> {
    @Override
    public Optional<Screening> find(ScreeningId id, ScreeningSight sight) {
        return rows(visible(sight).where("s.id = :id", "id", id.value()), 1).stream()
                .findFirst();
    }

    @Override
    public Page<Screening> list(ScreeningFilter filter, ScreeningSight sight, PageRequest page) {
        var organization =
                filter.organization() == null ? null : filter.organization().value();
        var selection = visible(sight)
                .where("s.state = :state", "state", filter.state())
                .where("s.organizationId = :organization", "organization", organization)
                .after(page);
        return Page.of(
                rows(selection, page.fetch()),
                page,
                last -> Selection.cursor(last.createdAt(), last.id().value()));
    }

    @Override
    public List<Screening> of(OrganizationId organization) {
        var selection =
                Selection.of("s").where("s.organizationId = :organization", "organization", organization.value());
        return rows(selection, Integer.MAX_VALUE);
    }

    @Override
    public void save(Screening screening) {
        persistAndFlush(screening);
    }

    private List<Screening> rows(Selection selection, int most) {
        var query = getEntityManager().createQuery(selection.query("from Screening s"), Screening.class);
        return selection.bind(query).setMaxResults(most).getResultList();
    }

    private static Selection visible(ScreeningSight sight) {
        var selection = Selection.of("s");
        return sight.everything()
                ? selection
                : selection.where("s.organizationId = :own").with("own", sight.organizationId());
    }
}
