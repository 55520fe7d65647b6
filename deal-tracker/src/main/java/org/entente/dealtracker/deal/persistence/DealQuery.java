package org.entente.dealtracker.deal.persistence;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.http.PageRequest;

/** A query for deals that begins with who asks: rows that a caller may not see are not read. */
final class DealQuery {

    private static final String MARKETPLACE = "d.progress.stage in (OPEN, ASSEMBLING)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private DealQuery() {}

    static DealQuery visible(DealVisibility visibility) {
        DealQuery query = new DealQuery();
        List<String> any = new ArrayList<>();
        if (visibility.everything()) {
            any.add("1 = 1");
        }
        if (visibility.afterMarketplace()) {
            any.add("d.progress.stage not in (OPEN, ASSEMBLING)");
        }
        if (visibility.marketplace()) {
            any.add(MARKETPLACE);
        }
        if (visibility.buyer() != null) {
            any.add("d.buyerOrganizationId = :buyer");
            query.parameters.put("buyer", visibility.buyer());
        }
        if (visibility.member() != null) {
            any.add("d.consortium.pending.joiningOrganizationId = :member");
            any.add("exists (select 1 from d.consortium.members m where m.organizationId = :member)");
            query.parameters.put("member", visibility.member());
        }
        query.conditions.add(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
        return query;
    }

    DealQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }

    /** {@code null} for any state. */
    DealQuery inState(DealState state) {
        if (state == DealState.ON_HOLD) {
            conditions.add("d.progress.open > 0");
        } else if (state != null) {
            conditions.add("d.progress.open = 0");
            and("d.progress.stage = :stage", "stage", state);
        }
        return this;
    }

    DealQuery after(PageRequest page) {
        page.position().ifPresent(cursor -> {
            conditions.add("(d.createdAt < :createdAt or (d.createdAt = :createdAt and d.id < :lastId))");
            parameters.put("createdAt", cursor.instant(0));
            parameters.put("lastId", cursor.uuid(1));
        });
        return this;
    }

    String text() {
        return "select d from Deal d where " + String.join(" and ", conditions);
    }

    Parameters parameters() {
        Parameters all = new Parameters();
        parameters.forEach(all::and);
        return all;
    }
}
