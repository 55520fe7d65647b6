package org.entente.dealtracker.market.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads an offering's certificates under a shared row lock, which a suspension waits for and which waits for a suspension. */
@ApplicationScoped
class CertificateLocks {

    private final EntityManager database;

    CertificateLocks(EntityManager database) {
        this.database = database;
    }

    List<LockedCertificate> of(UUID offeringId) {
        String sql = """
                select id, valid_from, valid_until, suspended, suspension_reason from market_certificate
                where offering_id = ?1 order by id for share
                """;
        return rows(database.createNativeQuery(sql).setParameter(1, offeringId)).stream()
                .map(row -> new LockedCertificate(
                        (UUID) row[0], date(row[1]), date(row[2]), (Boolean) row[3], (String) row[4]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
