package org.entente.providerregistry.certification.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.certification.application.CertificationFilter;
import org.entente.providerregistry.certification.application.CertificationSight;
import org.entente.providerregistry.certification.application.Certifications;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.selection.Selection;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;

@ApplicationScoped
class CertificationRepository implements Certifications, PanacheRepositoryBase<Certification, UUID> {
    @Override
    public Optional<Certification> find(CertificationId id, CertificationSight sight) {
        var selection = visible(sight).where("c.id = :id", "id", id.value());
        var query = getEntityManager().createQuery(selection.query("from Certification c"), Certification.class);
        return selection.bind(query).getResultStream().findFirst();
    }

    @Override
    public Page<Certification> list(CertificationFilter filter, CertificationSight sight, PageRequest page) {
        var selection = visible(sight)
                .where(
                        "c.offeringId = :offering",
                        "offering",
                        filter.offering() == null ? null : filter.offering().value())
                .after(page);
        if (filter.state() != null) {
            inState(selection, filter.state(), filter.today());
        }
        var query = getEntityManager().createQuery(selection.query("from Certification c"), Certification.class);
        var rows = selection.bind(query).setMaxResults(page.fetch()).getResultList();
        return Page.of(
                rows, page, last -> Selection.cursor(last.createdAt(), last.id().value()));
    }

    private static void inState(Selection selection, String state, LocalDate today) {
        if (state.equals("EXPIRED")) {
            selection.where("c.standing.validUntil < :today", "today", today);
        } else {
            selection
                    .where("c.standing.state = :state", "state", state)
                    .where("c.standing.validUntil is null or c.standing.validUntil >= :today", "today", today);
        }
    }

    @Override
    public Optional<Certification> findLive(OfferingId offering, LocalDate today) {
        var selection = Selection.of("c")
                .where("c.offeringId = :offering", "offering", offering.value())
                .where("c.standing.state <> 'REFUSED'")
                .where("c.standing.validUntil is null or c.standing.validUntil >= :today", "today", today);
        var query = getEntityManager().createQuery(selection.query("from Certification c"), Certification.class);
        return selection.bind(query).getResultStream().findFirst();
    }

    @Override
    public void save(Certification certification) {
        persistAndFlush(certification);
    }

    private static Selection visible(CertificationSight sight) {
        var selection = Selection.of("c");
        return sight.everything()
                ? selection
                : selection
                        .where("c.standing.grantedAs is not null or c.organizationId = :own")
                        .with("own", sight.organizationId());
    }
}
