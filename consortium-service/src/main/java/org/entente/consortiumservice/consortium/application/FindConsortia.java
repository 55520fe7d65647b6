package org.entente.consortiumservice.consortium.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Finds the consortia that the caller may see. */
@ApplicationScoped
public class FindConsortia {

    private final CurrentCaller caller;
    private final Consortia consortia;

    FindConsortia(CurrentCaller caller, Consortia consortia) {
        this.caller = caller;
        this.consortia = consortia;
    }

    /** One consortium; 404 where the caller may not see it. */
    @Transactional
    public Consortium one(ConsortiumId id) {
        return consortia.find(id, ConsortiumPolicy.visibility(caller.get())).orElseThrow(FindConsortia::nothing);
    }

    /** The visible consortia of a deal or in a state. */
    @Transactional
    public Page<Consortium> page(ConsortiumFilter filter, PageRequest page) {
        return consortia.page(filter, ConsortiumPolicy.visibility(caller.get()), page);
    }

    /** One visible consortium, locked, for a use case that is about to change it. */
    Consortium toChange(ConsortiumId id) {
        return consortia.lock(id, ConsortiumPolicy.visibility(caller.get())).orElseThrow(FindConsortia::nothing);
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such consortium.");
    }
}
