package org.entente.providerregistry.screening.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.screening.domain.HitDecision;
import org.entente.providerregistry.screening.domain.Screening;
import org.entente.providerregistry.screening.domain.ScreeningCommand;

/** Decides whether a potential match is the organization; a second person does. */
@ApplicationScoped
public class DecideScreening {
    private final ScreeningBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    DecideScreening(ScreeningBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Screening decide(Step step, HitDecision.Verdict verdict, String reason) {
        var decision = new HitDecision(verdict, reason, ScreeningPolicy.official(caller.get()), clock.instant());
        return book.change(
                step, ScreeningAction.DECIDE, screening -> screening.decide(new ScreeningCommand.Decide(decision)));
    }
}
