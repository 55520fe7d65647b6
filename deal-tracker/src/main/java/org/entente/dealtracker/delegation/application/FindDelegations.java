package org.entente.dealtracker.delegation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Delegations, for those in government and who audits it. */
@ApplicationScoped
public class FindDelegations {

    private final Delegations delegations;
    private final CurrentCaller caller;

    FindDelegations(Delegations delegations, CurrentCaller caller) {
        this.delegations = delegations;
        this.caller = caller;
    }

    /** Newest first. */
    @Transactional
    public Page<Delegation> list(PageRequest page) {
        if (!caller.get().hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR, Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL)) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Delegations are a matter of agencies, the program office and auditors.");
        }
        return Page.of(
                delegations.list(page),
                page,
                delegation -> Cursor.of(delegation.granted().at(), delegation.id()));
    }
}
