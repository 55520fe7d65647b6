package org.entente.dealtracker.policychange.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.policychange.application.PolicyChanges;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class PolicyChangeRepository implements PanacheRepositoryBase<PolicyChange, UUID>, PolicyChanges {

    /** Names the lock among the advisory ones of this database. */
    private static final long LOCK = 0x706f6c696379L;

    @Override
    public void add(PolicyChange change) {
        persist(change);
    }

    @Override
    public Optional<PolicyChange> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<PolicyChange> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void oneAtATime() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")", Integer.class)
                .getSingleResult();
    }

    @Override
    public List<PolicyChange> list(boolean proposals, PolicyChangeState state, PageRequest page) {
        StringBuilder query =
                new StringBuilder("select c from PolicyChange c where (:proposals = true or c.revision is not null)");
        Parameters parameters = Parameters.with("proposals", proposals);
        if (state != null) {
            query.append(" and c.state = :state");
            parameters.and("state", state);
        }
        page.position().ifPresent(cursor -> {
            query.append(" and (c.proposed.at < :at or (c.proposed.at = :at and c.id < :lastId))");
            parameters.and("at", cursor.instant(0)).and("lastId", cursor.uuid(1));
        });
        return find(query.append(" order by c.proposed.at desc, c.id desc").toString(), parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
