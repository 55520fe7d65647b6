package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.domain.FactKind;
import org.entente.dealtracker.review.domain.RecordedFact;
import org.entente.dealtracker.review.domain.ReviewRecord;

/**
 * A body that a disagreement came to; for agencies only.
 *
 * @param by who brought it there; {@code null} where the calendar did
 * @param decision {@code null} while it has not decided
 */
record BodyResponse(
        Body body,
        LocalDate since,
        Agency by,
        String legalBasis,
        List<VoteResponse> votes,
        Recommendation decision,
        LocalDate decidedOn,
        String reasons) {

    record VoteResponse(Agency agency, Recommendation vote, String reasons) {}

    static List<BodyResponse> all(ReviewView view) {
        return view.review().recorded().stream()
                .filter(fact -> fact.kind() == FactKind.ESCALATED)
                .map(escalated -> of(view.review(), escalated))
                .toList();
    }

    private static BodyResponse of(ReviewRecord review, RecordedFact escalated) {
        Optional<RecordedFact> decided = review.recorded().stream()
                .filter(fact -> fact.kind() == FactKind.BODY_DECIDED && fact.body() == escalated.body())
                .findFirst();
        return new BodyResponse(
                escalated.body(),
                escalated.on(),
                escalated.agency(),
                escalated.statement(),
                review.votes().stream()
                        .filter(vote -> vote.body() == escalated.body())
                        .map(vote -> new VoteResponse(vote.agency(), vote.vote(), vote.reasons()))
                        .toList(),
                decided.map(RecordedFact::recommendation).orElse(null),
                decided.map(RecordedFact::on).orElse(null),
                decided.map(RecordedFact::statement).orElse(null));
    }
}
