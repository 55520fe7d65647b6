package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.AgencyStaff;
import org.entente.dealtracker.review.domain.StaffMember;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class AgencyStaffTable implements AgencyStaff {

    private static final String KEEP = """
            insert into agency_staff (subject, agency, name, official) values (?, ?, ?, ?)
            on conflict (subject) do update set agency = excluded.agency, name = excluded.name, official = excluded.official
            where (agency_staff.agency, agency_staff.name, agency_staff.official)
                is distinct from (excluded.agency, excluded.name, excluded.official)""";
    private static final String COLUMNS = "select subject, agency, name, official from agency_staff where ";

    private final Statements statements;

    AgencyStaffTable(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public void keep(StaffMember member) {
        statements.update(KEEP, insert -> {
            insert.setString(1, member.subject());
            insert.setString(2, member.agency().name());
            insert.setString(3, member.name());
            insert.setBoolean(4, member.official());
        });
    }

    @Override
    public Optional<StaffMember> find(String subject) {
        return statements
                .query(COLUMNS + "subject = ?", select -> select.setString(1, subject), AgencyStaffTable::member)
                .stream()
                .findFirst();
    }

    @Override
    public List<StaffMember> of(Agency agency, int limit) {
        return statements.query(
                COLUMNS + "agency = ? order by name, subject limit ?",
                select -> {
                    select.setString(1, agency.name());
                    select.setInt(2, limit);
                },
                AgencyStaffTable::member);
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(row.getString(1), Agency.valueOf(row.getString(2)), row.getString(3), row.getBoolean(4));
    }
}
