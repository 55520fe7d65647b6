package org.entente.providerregistry.offering.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.providerregistry.offering.application.CatalogEntry;
import org.entente.providerregistry.offering.application.Certificate;
import org.entente.providerregistry.offering.application.OfferingFilter;
import org.entente.providerregistry.offering.application.OfferingSight;
import org.entente.providerregistry.offering.application.Offerings;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.selection.Selection;
import org.entente.providerregistry.vocabulary.OfferingId;

@ApplicationScoped
class OfferingRepository implements Offerings, PanacheRepositoryBase<Offering, UUID> {
    private static final String CATALOG =
            "select o, c from Offering o left join CurrentCertificate c on c.offeringId = o.id";
    private static final String IN_FORCE = "c.state in ('CERTIFIED', 'CONDITIONAL') and c.validUntil >= :today";

    private final Clock clock;

    OfferingRepository(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Offering> find(OfferingId id, OfferingSight sight) {
        return select(id, sight, LockModeType.NONE);
    }

    @Override
    public Optional<Offering> lock(OfferingId id, OfferingSight sight) {
        return select(id, sight, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Offering> select(OfferingId id, OfferingSight sight, LockModeType lock) {
        var selection = visible(sight).where("o.id = :id", "id", id.value());
        var query = getEntityManager().createQuery(selection.query("from Offering o"), Offering.class);
        return selection.bind(query).setLockMode(lock).getResultStream().findFirst();
    }

    @Override
    public Page<CatalogEntry> list(OfferingFilter filter, OfferingSight sight, PageRequest page) {
        var selection = visible(sight)
                .where("o.layer = :layer", "layer", filter.layer())
                .where("o.componentSlot = :slot", "slot", filter.componentSlot())
                .where("o.state = :state", "state", filter.state())
                .where(
                        "o.organizationId = :owner",
                        "owner",
                        filter.owner() == null ? null : filter.owner().value())
                .after(page);
        if (filter.certified() != null) {
            selection
                    .where(
                            filter.certified()
                                    ? IN_FORCE + " and o.state = 'PUBLISHED'"
                                    : "c is null or not (" + IN_FORCE + ")")
                    .with("today", today());
        }
        var query = getEntityManager().createQuery(selection.query(CATALOG), Object[].class);
        var rows = selection.bind(query).setMaxResults(page.fetch()).getResultList();
        return Page.of(
                rows.stream().map(row -> entry(row, sight)).toList(),
                page,
                last -> Selection.cursor(
                        last.offering().createdAt(), last.offering().id().value()));
    }

    @Override
    public Optional<Certificate> certificateOf(Offering offering, OfferingSight sight) {
        var certificate =
                getEntityManager().find(CurrentCertificate.class, offering.id().value());
        return show(offering, certificate, sight);
    }

    @Override
    public void save(Offering offering) {
        persistAndFlush(offering);
    }

    private static Selection visible(OfferingSight sight) {
        var selection = Selection.of("o");
        return sight.everything()
                ? selection
                : selection
                        .where("o.publishedAt is not null or o.organizationId = :own")
                        .with("own", sight.organizationId());
    }

    private CatalogEntry entry(Object[] row, OfferingSight sight) {
        var offering = (Offering) row[0];
        return new CatalogEntry(offering, show(offering, (CurrentCertificate) row[1], sight));
    }

    private Optional<Certificate> show(Offering offering, CurrentCertificate certificate, OfferingSight sight) {
        return Optional.ofNullable(certificate)
                .filter(each -> each.isGranted()
                        || sight.certifications()
                        || offering.owner().value().equals(sight.organizationId()))
                .map(each -> each.on(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
