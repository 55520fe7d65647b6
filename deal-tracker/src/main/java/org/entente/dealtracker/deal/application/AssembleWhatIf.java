package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.CheckNeed;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.assembly.application.StartAssembly;
import org.entente.dealtracker.deal.domain.DealNeed;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Has consortia assembled for a need that is no deal; the answer is the asking organization's own. */
@ApplicationScoped
public class AssembleWhatIf {

    private final StartAssembly start;
    private final CheckNeed check;
    private final CurrentCaller caller;
    private final Clock clock;

    AssembleWhatIf(StartAssembly start, CheckNeed check, CurrentCaller caller, Clock clock) {
        this.start = start;
        this.check = check;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public UUID start(DealNeed stated, int top, Duration timeLimit) {
        Caller who = caller.get();
        if (!mayAsk(who)) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "Buyers, companies and the program office ask what could be assembled, for their organization.");
        }
        Need need = Needs.of(null, stated, LocalDate.now(clock));
        check.check(need);
        return start.start(
                need,
                new RunOrder(
                        null,
                        null,
                        who.organization().id(),
                        new RunOrder.WhatIf(stated.title(), need),
                        top,
                        timeLimit));
    }

    static boolean mayAsk(Caller who) {
        return who.organization() != null
                && who.hasAny(Roles.BUYER, Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER, Roles.PROGRAM_OFFICE);
    }
}
