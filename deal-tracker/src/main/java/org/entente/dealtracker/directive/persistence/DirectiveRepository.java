package org.entente.dealtracker.directive.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.directive.application.Directives;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class DirectiveRepository implements PanacheRepositoryBase<Directive, UUID>, Directives {

    /** Names the lock among the advisory ones of this database. */
    private static final long LOCK = 0x6469726563746976L;

    @Override
    public void add(Directive directive) {
        persist(directive);
    }

    @Override
    public Optional<Directive> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Directive> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public List<Directive> inForce() {
        return list("state = ?1 order by issued.at, id", DirectiveState.IN_FORCE);
    }

    @Override
    public List<Directive> list(boolean proposals, DirectiveState state, PageRequest page) {
        StringBuilder query =
                new StringBuilder("select d from Directive d where (:proposals = true or d.issued.at is not null)");
        Parameters parameters = Parameters.with("proposals", proposals);
        if (state != null) {
            query.append(" and d.state = :state");
            parameters.and("state", state);
        }
        page.position().ifPresent(cursor -> {
            query.append(" and (d.proposed.at < :at or (d.proposed.at = :at and d.id < :lastId))");
            parameters.and("at", cursor.instant(0)).and("lastId", cursor.uuid(1));
        });
        return find(query.append(" order by d.proposed.at desc, d.id desc").toString(), parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void keepAsTheyAre() {
        lock("pg_advisory_xact_lock_shared");
    }

    @Override
    public void aboutToChange() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select 1 from " + function + "(" + LOCK + ")", Integer.class)
                .getSingleResult();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
