package org.entente.dealtracker.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.deal.application.ChosenConsortia;
import org.entente.dealtracker.deal.application.ChosenConsortium;
import org.entente.dealtracker.standing.application.Standings.Known;
import org.entente.kit.journal.Journal;

/** Keeps what an examination found, and tells when the verdict, or who could help, is another one than before. */
@ApplicationScoped
class RecordStanding {

    private final ChosenConsortia consortia;
    private final Standings standings;
    private final Journal journal;
    private final Clock clock;

    RecordStanding(ChosenConsortia consortia, Standings standings, Journal journal, Clock clock) {
        this.consortia = consortia;
        this.standings = standings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Leaves everything as it is where the deal has another consortium by now, or a later examination was quicker. */
    @Transactional
    void record(ChosenConsortium examined, long examination, Findings findings) {
        Optional<ChosenConsortium> now = consortia.locked(examined.dealId());
        Optional<Known> before = standings.find(examined.dealId());
        if (now.filter(examined::sameAs).isEmpty()
                || before.filter(known -> known.examination() > examination).isPresent()) {
            return;
        }
        Instant at = clock.instant();
        Instant since =
                before.filter(known -> known.says(findings)).map(Known::since).orElse(at);
        standings.keep(
                examined.dealId(),
                new Known(
                        examination,
                        findings.verdict(),
                        findings.lost(),
                        findings.substitutes(),
                        since,
                        LocalDate.now(clock)));
        if (!before.orElseGet(() -> justChosen(at)).tells(findings)) {
            journal.append(examined.dealId(), findings.event(examined.dealId()));
        }
    }

    /** Nobody needs to be told that what was just chosen is the best. */
    private Known justChosen(Instant at) {
        return new Known(0, ConsortiumVerdict.STILL_BEST, List.of(), List.of(), at, LocalDate.now(clock));
    }
}
