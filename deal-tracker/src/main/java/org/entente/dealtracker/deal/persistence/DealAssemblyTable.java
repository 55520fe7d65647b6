package org.entente.dealtracker.deal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.deal.application.AssemblySummary;
import org.entente.dealtracker.deal.application.AssemblyVisibility;
import org.entente.dealtracker.deal.application.PastAssemblies;
import org.entente.kit.http.PageRequest;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class DealAssemblyTable implements PastAssemblies {

    private static final String ADD = """
            insert into deal_assembly (assembly_id, deal_id, requested_by_organization, created_at, consortia, best_objective)
            values (?, ?, ?, ?, ?, ?)""";
    private static final String OF_DEAL = """
            select assembly_id, deal_id, requested_by_organization, created_at, consortia, best_objective from deal_assembly
            where deal_id = ? and (? or requested_by_organization = ? or assembly_id = ?)""";
    private static final String AFTER = " and (created_at, assembly_id) < (?, ?)";
    private static final String NEWEST_FIRST = " order by created_at desc, assembly_id desc limit ?";

    private final Statements statements;

    DealAssemblyTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void add(AssemblySummary assembly) {
        statements.update(ADD, insert -> {
            insert.setObject(1, assembly.id());
            insert.setObject(2, assembly.dealId());
            insert.setObject(3, assembly.requestedByOrganization());
            insert.setObject(4, assembly.createdAt().atOffset(ZoneOffset.UTC));
            insert.setInt(5, assembly.consortia());
            insert.setObject(6, assembly.bestObjective());
        });
    }

    @Override
    public List<AssemblySummary> of(UUID dealId, AssemblyVisibility visibility, PageRequest page) {
        String sql = OF_DEAL + (page.position().isPresent() ? AFTER : "") + NEWEST_FIRST;
        return statements.query(
                sql,
                select -> {
                    int next = 1;
                    select.setObject(next++, dealId);
                    select.setBoolean(next++, visibility.everything());
                    select.setObject(next++, visibility.company());
                    select.setObject(next++, visibility.chosen());
                    if (page.position().isPresent()) {
                        select.setObject(next++, page.after().instant(0).atOffset(ZoneOffset.UTC));
                        select.setObject(next++, page.after().uuid(1));
                    }
                    select.setInt(next, page.fetch());
                },
                DealAssemblyTable::read);
    }

    private static AssemblySummary read(ResultSet row) throws SQLException {
        return new AssemblySummary(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getInt(5),
                row.getObject(6, Long.class));
    }
}
