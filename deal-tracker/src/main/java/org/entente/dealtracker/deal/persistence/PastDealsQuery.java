package org.entente.dealtracker.deal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.application.TrackRecords;

@ApplicationScoped
class LicensedDealsQuery implements TrackRecords {

    private static final String LICENSED = """
            select m.organization_id, count(distinct m.deal_id) from deal_member m join deal d on d.id = m.deal_id
            where d.license_id is not null and m.organization_id = any(?1) group by m.organization_id
            """;

    private final EntityManager database;

    LicensedDealsQuery(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Integer> licensedDeals(Collection<UUID> organizations) {
        List<Object[]> rows = database.createNativeQuery(LICENSED)
                .setParameter(1, organizations.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
