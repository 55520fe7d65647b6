package org.entente.dealtracker.financing.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.financing.application.Referrals;
import org.entente.dealtracker.financing.domain.FinancingReferral;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class ReferralRepository implements PanacheRepositoryBase<FinancingReferral, UUID>, Referrals {

    @Override
    public void add(FinancingReferral referral) {
        persist(referral);
    }

    @Override
    public Optional<FinancingReferral> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<FinancingReferral> ofDeal(UUID dealId) {
        return list("dealId", dealId);
    }

    @Override
    public List<FinancingReferral> ofDeal(UUID dealId, PageRequest page) {
        StringBuilder query = new StringBuilder("select f from FinancingReferral f where f.dealId = :dealId");
        Parameters parameters = Parameters.with("dealId", dealId);
        page.position().ifPresent(cursor -> {
            query.append(" and (f.createdAt < :at or (f.createdAt = :at and f.id < :lastId))");
            parameters.and("at", cursor.instant(0)).and("lastId", cursor.uuid(1));
        });
        return find(query.append(" order by f.createdAt desc, f.id desc").toString(), parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }
}
