package org.entente.dealtracker.deal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class DealProfileQuery implements DealProfiles {

    private static final String PROFILE = """
            select id, destination, sector, workload, end_user_country,
                array(select component_slot from deal_slot s where s.deal_id = d.id and not s.optional
                      union
                      select component_slot from deal_member m where m.deal_id = d.id and component_slot is not null)
            from deal d where\s""";
    private static final String LIVE = PROFILE + "stage not in ('DENIED', 'CLOSED', 'WITHDRAWN')";
    private static final String HELD = "select deal_id from deal_hold where cause_id = ? order by deal_id";
    private static final String COUNT = "select count(*) from deal_hold where cause_id = ?";

    private static final String TITLES = "select id, title from deal where id = any(?)";

    private final Statements statements;

    DealProfileQuery(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public List<DealProfile> live() {
        return statements.query(LIVE, _ -> {}, DealProfileQuery::profile);
    }

    @Override
    public DealProfile of(UUID dealId) {
        return statements
                .query(PROFILE + "id = ?", select -> select.setObject(1, dealId), DealProfileQuery::profile)
                .getFirst();
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> dealIds) {
        Map<UUID, String> titles = new HashMap<>();
        statements
                .query(
                        TITLES,
                        select -> select.setArray(1, select.getConnection().createArrayOf("uuid", dealIds.toArray())),
                        row -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue()));
        return titles;
    }

    @Override
    public List<UUID> heldFor(UUID causeId) {
        return statements.query(HELD, select -> select.setObject(1, causeId), row -> row.getObject(1, UUID.class));
    }

    @Override
    public int countHeldFor(UUID causeId) {
        return statements
                .query(COUNT, select -> select.setObject(1, causeId), row -> row.getInt(1))
                .getFirst();
    }

    private static DealProfile profile(ResultSet row) throws SQLException {
        return new DealProfile(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Workload.valueOf(row.getString(4)),
                slots((String[]) row.getArray(6).getArray()),
                row.getString(5));
    }

    private static Set<ComponentSlot> slots(String[] names) {
        EnumSet<ComponentSlot> slots = EnumSet.noneOf(ComponentSlot.class);
        Arrays.stream(names).map(ComponentSlot::valueOf).forEach(slots::add);
        return slots;
    }
}
