package org.entente.dealtracker.deal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.application.Punctuality;
import org.entente.dealtracker.assembly.application.TrackRecords;

@ApplicationScoped
class PastDealsQuery implements TrackRecords {

    private static final String LICENSED = """
            select m.organization_id, count(distinct m.deal_id) from deal_member m join deal d on d.id = m.deal_id
            where d.license_id is not null and m.organization_id = any(?1) group by m.organization_id
            """;

    private static final String PUNCTUAL = """
            select l.organization_id, count(*) filter (where l.delivered_on <= d.delivery_by), count(*)
            from deal_delivery l join deal d on d.id = l.deal_id
            where d.delivery_by is not null and l.organization_id = any(?1) group by l.organization_id
            """;

    private final EntityManager database;

    PastDealsQuery(EntityManager database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Integer> licensedDeals(Collection<UUID> organizations) {
        return rows(LICENSED, organizations).stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> number(row[1])));
    }

    @Override
    public Map<UUID, Punctuality> punctuality(Collection<UUID> organizations) {
        return rows(PUNCTUAL, organizations).stream()
                .collect(
                        Collectors.toMap(row -> (UUID) row[0], row -> new Punctuality(number(row[1]), number(row[2]))));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<UUID> organizations) {
        return database.createNativeQuery(sql)
                .setParameter(1, organizations.toArray(UUID[]::new))
                .getResultList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
