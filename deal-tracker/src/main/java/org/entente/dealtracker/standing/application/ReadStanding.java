package org.entente.dealtracker.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.deal.application.ChosenConsortia;
import org.entente.dealtracker.deal.application.ChosenConsortium;
import org.entente.dealtracker.standing.application.Standings.Known;

/** How a deal's consortium stands at the moment of asking; what is found to be new is recorded by the next examination. */
@ApplicationScoped
public class ReadStanding {

    private final ChosenConsortia consortia;
    private final AssessConsortium assess;
    private final Standings standings;
    private final Examinations examinations;
    private final Clock clock;

    ReadStanding(
            ChosenConsortia consortia,
            AssessConsortium assess,
            Standings standings,
            Examinations examinations,
            Clock clock) {
        this.consortia = consortia;
        this.assess = assess;
        this.standings = standings;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** For those who see all of the deal. */
    public ConsortiumStanding read(UUID dealId) {
        ChosenConsortium consortium = consortia.read(dealId);
        Findings findings = assess.assess(consortium);
        Instant now = clock.instant();
        Optional<Known> known = standings.find(dealId).filter(before -> before.says(findings));
        if (known.filter(before -> before.tells(findings)).isEmpty()) {
            examinations.ask(List.of(dealId), true, now);
        }
        return new ConsortiumStanding(dealId, known.map(Known::since).orElse(now), now, findings);
    }
}
