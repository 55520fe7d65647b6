package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Changes of policy that the caller may see. */
@ApplicationScoped
public class FindPolicyChanges {

    private final PolicyChangeAccess access;
    private final PolicyChanges changes;

    FindPolicyChanges(PolicyChangeAccess access, PolicyChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    @Transactional
    public PolicyChangeView one(UUID id) {
        return view(access.read(id));
    }

    public PolicyChangeView view(PolicyChange change) {
        return new PolicyChangeView(change, access.readsProposals(), access.proposed(change));
    }

    /** @param state {@code null} for any */
    @Transactional
    public Page<PolicyChangeView> list(PolicyChangeState state, PageRequest page) {
        return Page.of(
                        changes.list(access.readsProposals(), state, page),
                        page,
                        change -> Cursor.of(change.proposed().at(), change.id()))
                .map(this::view);
    }
}
