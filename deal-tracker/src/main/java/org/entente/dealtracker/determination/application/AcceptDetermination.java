package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.application.DealsDetermined;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.policy.domain.PolicyAuthority;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** A person lets a deal go on by its newest determination, and says why. */
@ApplicationScoped
public class AcceptDetermination {

    private final DealsDetermined deals;
    private final DealTransactions transactions;
    private final DealDeterminations determinations;
    private final CurrentCaller caller;

    AcceptDetermination(
            DealsDetermined deals,
            DealTransactions transactions,
            DealDeterminations determinations,
            CurrentCaller caller) {
        this.deals = deals;
        this.transactions = transactions;
        this.determinations = determinations;
        this.caller = caller;
    }

    @Transactional
    public DealDetermination accept(Step step, String reason) {
        Caller who = caller.get();
        if (!PolicyAuthority.mayDirect(who)) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "Only the program office and officials of Commerce accept a determination that holds a deal.");
        }
        deals.requireHeld(step);
        DealDetermination newest = determinations.newest(step.id()).orElseThrow();
        transactions.locked(step.id()).ifPresent(stated -> transactions.put(stated.goingBy(newest.number())));
        String office = who.has(Roles.PROGRAM_OFFICE) ? "The program office" : "Commerce";
        deals.release(step.id(), office + " accepted determination " + newest.number() + ": " + reason);
        return newest;
    }
}
