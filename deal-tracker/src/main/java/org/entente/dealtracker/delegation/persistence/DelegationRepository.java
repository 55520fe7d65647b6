package org.entente.dealtracker.delegation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.delegation.application.Delegations;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID>, Delegations {

    @Override
    public void add(Delegation delegation) {
        persist(delegation);
    }

    @Override
    public Optional<Delegation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Delegation> unrevoked() {
        return list("revoked.at is null");
    }

    @Override
    public List<Delegation> list(PageRequest page) {
        StringBuilder query = new StringBuilder("select d from Delegation d");
        Parameters parameters = new Parameters();
        page.position().ifPresent(cursor -> {
            query.append(" where d.granted.at < :at or (d.granted.at = :at and d.id < :lastId)");
            parameters.and("at", cursor.instant(0)).and("lastId", cursor.uuid(1));
        });
        return find(query.append(" order by d.granted.at desc, d.id desc").toString(), parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
