package org.entente.dealtracker.license.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.dealtracker.license.application.Licenses;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseVisibility;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class LicenseRepository implements PanacheRepositoryBase<License, UUID>, Licenses {

    private static final String VISIBLE =
            "select l from License l where (:everything = true or :party member of l.parties)";

    private static final String OVERDUE = " and l.state <> org.entente.dealtracker.license.domain.LicenseState.REVOKED"
            + " and exists (select r from LicenseReport r where r.licenseId = l.id and r.submittedOn is null"
            + " and r.dueOn < :overdueOn)";

    @Override
    public void add(License license) {
        persist(license);
    }

    @Override
    public String nextNumber() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('license_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "D%07d", next.longValue());
    }

    @Override
    public List<License> ofDeal(UUID dealId) {
        return list("terms.dealId", dealId);
    }

    @Override
    public Optional<License> ofReview(UUID reviewId) {
        return find("terms.reviewId", reviewId).firstResultOptional();
    }

    @Override
    public Optional<License> locked(UUID id) {
        return lock("select id from license where id = ?1 for no key update", id)
                .findFirst();
    }

    @Override
    public List<License> over(LocalDate today, int atMost) {
        String over = """
                select id from license where valid_until < ?1 and state in ('ISSUED', 'ACTIVE', 'SUSPENDED')
                order by valid_until, id limit ?2 for no key update skip locked
                """;
        return lock(over, today, atMost).toList();
    }

    /** Locks rows before it loads them, so that what is loaded is what the last holder of the lock left. */
    private Stream<License> lock(String sql, Object... parameters) {
        Query query = getEntityManager().createNativeQuery(sql, UUID.class);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> ids = query.getResultList();
        return ids.stream().map(id -> findById((UUID) id));
    }

    @Override
    public Optional<License> visible(UUID id, LicenseVisibility visibility) {
        return find(VISIBLE + " and l.id = :id", as(visibility).and("id", id)).firstResultOptional();
    }

    @Override
    public List<License> visible(LicenseVisibility visibility, UUID dealId, LocalDate overdueOn, PageRequest page) {
        StringBuilder query = new StringBuilder(VISIBLE);
        Parameters parameters = as(visibility);
        if (dealId != null) {
            query.append(" and l.terms.dealId = :dealId");
            parameters.and("dealId", dealId);
        }
        if (overdueOn != null) {
            query.append(OVERDUE);
            parameters.and("overdueOn", overdueOn);
        }
        page.position().ifPresent(cursor -> {
            query.append(" and (l.createdAt < :createdAt or (l.createdAt = :createdAt and l.id < :lastId))");
            parameters.and("createdAt", cursor.instant(0)).and("lastId", cursor.uuid(1));
        });
        return find(query.append(" order by l.createdAt desc, l.id desc").toString(), parameters)
                .range(0, page.fetch() - 1)
                .list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    /** Nobody's id stands for no party: it is a member of nothing. */
    private static Parameters as(LicenseVisibility visibility) {
        UUID party = visibility.party() == null ? new UUID(0, 0) : visibility.party();
        return Parameters.with("everything", visibility.everything()).and("party", party);
    }
}
