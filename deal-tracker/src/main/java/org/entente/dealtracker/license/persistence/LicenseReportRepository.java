package org.entente.dealtracker.license.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.application.LicenseReports;
import org.entente.dealtracker.license.domain.LicenseReport;

@ApplicationScoped
class LicenseReportRepository implements PanacheRepositoryBase<LicenseReport, UUID>, LicenseReports {

    @Override
    public void add(LicenseReport report) {
        persist(report);
    }

    @Override
    public List<LicenseReport> of(UUID licenseId) {
        return list("licenseId = ?1 order by number", licenseId);
    }

    @Override
    public List<LicenseReport> of(Collection<UUID> licenseIds) {
        return licenseIds.isEmpty() ? List.of() : list("licenseId in ?1 order by licenseId, number", licenseIds);
    }

    @Override
    public List<UUID> untold(LocalDate today, int atMost) {
        String untold = """
                select r.licenseId from LicenseReport r
                where r.toldAt is null and r.dueOn <= ?1 group by r.licenseId order by min(r.dueOn), r.licenseId""";
        return getEntityManager()
                .createQuery(untold, UUID.class)
                .setParameter(1, today)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<LicenseReport> untold(UUID licenseId, LocalDate today) {
        return list("licenseId = ?1 and toldAt is null and dueOn <= ?2 order by dueOn, number", licenseId, today);
    }
}
