package org.entente.dealtracker.policychange.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.dealtracker.policychange.application.PolicyChangeView;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeCommand;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;

/**
 * A change of policy; who signed it is for government.
 *
 * @param rowVersions its rows by rule and version, such as G42/2
 * @param revision how many changes were in force with it; null unless it is active
 * @param correction why it changed what held before it was activated; null where it did not
 * @param mine whether you proposed it; then somebody else puts it in force
 * @param allowed what can be done with it now, by the program office and officials of Commerce
 */
record PolicyChangeResponse(
        UUID id,
        PolicyChangeState state,
        long version,
        String title,
        String reason,
        String legalBasis,
        String file,
        List<Map<String, Object>> rows,
        List<String> rowVersions,
        Long revision,
        String correction,
        Instant proposedAt,
        String proposedBy,
        boolean mine,
        Instant activatedAt,
        String activatedBy,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawalReason,
        List<String> allowed) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static PolicyChangeResponse of(PolicyChangeView view) {
        PolicyChange change = view.change();
        return new PolicyChangeResponse(
                change.id(),
                change.state(),
                change.version(),
                change.text().title(),
                change.text().reason(),
                change.text().legalBasis(),
                change.text().file(),
                JSON.convertValue(change.rows().nodes(), new TypeReference<>() {}),
                change.rows().names(),
                change.revision().orElse(null),
                view.people() ? change.correction().orElse(null) : null,
                change.proposed().at(),
                name(change.proposed(), view),
                view.mine(),
                change.activated().map(Signature::at).orElse(null),
                change.activated().map(who -> name(who, view)).orElse(null),
                change.withdrawn().map(Signature::at).orElse(null),
                change.withdrawn().map(who -> name(who, view)).orElse(null),
                change.withdrawalReason().orElse(null),
                PolicyChangeCommand.allowed(change.state()));
    }

    private static String name(Signature who, PolicyChangeView view) {
        return view.people() ? who.name() : null;
    }
}
