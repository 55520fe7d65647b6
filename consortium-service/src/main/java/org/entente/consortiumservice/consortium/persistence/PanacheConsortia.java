package org.entente.consortiumservice.consortium.persistence;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.entente.consortiumservice.consortium.application.Consortia;
import org.entente.consortiumservice.consortium.application.ConsortiumFilter;
import org.entente.consortiumservice.consortium.application.ConsortiumVisibility;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.consortiumservice.consortium.domain.ConsortiumStatus;
import org.entente.consortiumservice.query.Conditions;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class PanacheConsortia implements Consortia, PanacheRepositoryBase<Consortium, UUID> {

    private static final String WHERE = "from Consortium c where ";
    private static final String CONCERNS_ME = """
            c.membership.anchorOrganizationId = :me
            or exists (select 1 from Consortium o join o.membership.members m where o.id = c.id and m.organizationId = :me)
            or exists (select 1 from Consortium o join o.membership.invitations i where o.id = c.id and i.organizationId = :me)""";

    @Override
    public void store(Consortium consortium) {
        persistAndFlush(consortium);
    }

    @Override
    public Optional<Consortium> find(ConsortiumId id, ConsortiumVisibility visibility) {
        return visible(id, visibility).firstResultOptional();
    }

    @Override
    public Optional<Consortium> lock(ConsortiumId id, ConsortiumVisibility visibility) {
        return visible(id, visibility).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Override
    public Optional<Consortium> lockLiveOf(UUID dealId) {
        return find("dealId = ?1 and status <> ?2", dealId, ConsortiumStatus.DISSOLVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public Page<Consortium> page(ConsortiumFilter filter, ConsortiumVisibility visibility, PageRequest page) {
        var conditions = visibleTo(visibility).olderThan(page);
        if (filter.dealId() != null) {
            conditions.and("dealId = :deal", "deal", filter.dealId());
        }
        if (filter.status() != null) {
            conditions.and("status = :status", "status", filter.status());
        }
        var rows = find(WHERE + conditions.whereNewestFirst(), conditions.parameters())
                .page(0, page.fetch())
                .list();
        return Page.of(
                rows,
                page,
                consortium -> Cursor.of(consortium.createdAt(), consortium.id().value()));
    }

    private PanacheQuery<Consortium> visible(ConsortiumId id, ConsortiumVisibility visibility) {
        var conditions = visibleTo(visibility).and("id = :id", "id", id.value());
        return find(WHERE + conditions.where(), conditions.parameters());
    }

    private static Conditions visibleTo(ConsortiumVisibility visibility) {
        var conditions = new Conditions();
        return switch (visibility) {
            case ConsortiumVisibility.All all -> conditions;
            case ConsortiumVisibility.MemberOf(var organizationId) -> conditions.and(CONCERNS_ME, "me", organizationId);
            case ConsortiumVisibility.None none -> conditions.and("1 = 0");
        };
    }
}
