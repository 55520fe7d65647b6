package org.entente.providerregistry.attestation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.attestation.application.AttestationFilter;
import org.entente.providerregistry.attestation.application.AttestationSight;
import org.entente.providerregistry.attestation.application.Attestations;
import org.entente.providerregistry.attestation.domain.Attestation;
import org.entente.providerregistry.selection.Selection;
import org.entente.providerregistry.vocabulary.AttestationId;

@ApplicationScoped
class AttestationRepository implements Attestations, PanacheRepositoryBase<Attestation, UUID> {
    @Override
    public Optional<Attestation> find(AttestationId id, AttestationSight sight) {
        var selection = visible(sight).where("a.id = :id", "id", id.value());
        var query = getEntityManager().createQuery(selection.query("from Attestation a"), Attestation.class);
        return selection.bind(query).getResultStream().findFirst();
    }

    @Override
    public Page<Attestation> list(AttestationFilter filter, AttestationSight sight, PageRequest page) {
        var offering = filter.offering() == null ? null : filter.offering().value();
        var selection = visible(sight)
                .where("a.state = :state", "state", filter.state())
                .where("a.offeringId = :offering or a.otherOfferingId = :offering", "offering", offering)
                .after(page);
        var query = getEntityManager().createQuery(selection.query("from Attestation a"), Attestation.class);
        var rows = selection.bind(query).setMaxResults(page.fetch()).getResultList();
        return Page.of(
                rows, page, last -> Selection.cursor(last.createdAt(), last.id().value()));
    }

    @Override
    public void save(Attestation attestation) {
        persistAndFlush(attestation);
    }

    private static Selection visible(AttestationSight sight) {
        var selection = Selection.of("a");
        return sight.everything()
                ? selection
                : selection
                        .where("a.state = 'CONFIRMED' or a.organizationId = :own or a.otherOrganizationId = :own")
                        .with("own", sight.organizationId());
    }
}
