package org.entente.dealtracker.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.entente.dealtracker.deal.application.ChosenConsortia;
import org.entente.dealtracker.deal.application.ChosenConsortium;

/** Examines a deal's consortium and records what was found; the search itself runs in no transaction and keeps nobody waiting. */
@ApplicationScoped
class ExamineStanding {

    private final ChosenConsortia consortia;
    private final Standings standings;
    private final AssessConsortium assess;
    private final RecordStanding record;

    ExamineStanding(ChosenConsortia consortia, Standings standings, AssessConsortium assess, RecordStanding record) {
        this.consortia = consortia;
        this.standings = standings;
        this.assess = assess;
        this.record = record;
    }

    void examine(UUID dealId) {
        long examination = standings.nextExamination();
        consortia
                .find(dealId)
                .ifPresentOrElse(consortium -> examine(consortium, examination), () -> standings.forget(dealId));
    }

    private void examine(ChosenConsortium consortium, long examination) {
        record.record(consortium, examination, assess.assess(consortium));
    }
}
