package org.entente.dealtracker.standing.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.ScorePiece;
import org.entente.dealtracker.standing.application.ConsortiumStanding;
import org.entente.dealtracker.standing.application.Findings;
import org.entente.dealtracker.standing.application.OpenPlace;

/**
 * How a chosen consortium stands.
 *
 * @param proven whether the verdict is certain
 * @param since when the verdict became what it is
 * @param why the verdict in sentences
 * @param chosen with the points of today; {@code null} where it may not be assembled as it is
 * @param better what would be chosen now; {@code null} where nothing has more points, or nothing can be assembled
 * @param gain the points that the better one has more, or less, by what they are for
 * @param places those that somebody else has to take, each with the best substitute or why there is none
 */
record StandingResponse(
        UUID dealId,
        ConsortiumVerdict verdict,
        boolean proven,
        Instant since,
        Instant examinedAt,
        List<String> why,
        RankedConsortium chosen,
        RankedConsortium better,
        List<ScorePiece> gain,
        List<OpenPlace> places) {

    static StandingResponse of(ConsortiumStanding standing) {
        Findings findings = standing.findings();
        return new StandingResponse(
                standing.dealId(),
                findings.verdict(),
                findings.proven(),
                standing.since(),
                standing.examinedAt(),
                findings.why(),
                findings.chosen(),
                findings.better(),
                findings.gain(),
                findings.places());
    }
}
