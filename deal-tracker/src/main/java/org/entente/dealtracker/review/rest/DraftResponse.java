package org.entente.dealtracker.review.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.DraftRecommendation;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ClockReading.AgencyClock;

/**
 * A recommendation that needs a second signature to count, for the agency whose it is.
 *
 * @param state what became of it; one that was sent back stays so when its agency recommends anew
 * @param words the same in a sentence
 * @param mine whether you wrote it; then another official of your agency countersigns it
 */
record DraftResponse(
        UUID id,
        Agency agency,
        State state,
        String words,
        Recommendation recommendation,
        String reasons,
        String legalBasis,
        List<String> conditions,
        List<CitedCondition> citations,
        List<PartResponse> parts,
        String note,
        String author,
        boolean mine,
        Instant writtenAt,
        String sentBackBy,
        String sentBackReason,
        Instant sentBackAt,
        String countersignedBy) {

    enum State {
        WAITING,
        SENT_BACK,
        TOO_LATE,
        REPLACED,
        COUNTERSIGNED
    }

    static DraftResponse of(DraftRecommendation draft, ClockReading reading, boolean mine) {
        AgencyRecommendation given = draft.given();
        AgencyClock clock = reading.agencies().stream()
                .filter(each -> each.agency() == draft.agency())
                .findFirst()
                .orElseThrow();
        State state = state(draft, clock);
        return new DraftResponse(
                draft.id(),
                draft.agency(),
                state,
                words(state, draft, clock),
                given.recommendation(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.citations().all(),
                PartResponse.all(given),
                given.note(),
                given.author(),
                mine,
                given.recordedAt(),
                draft.sentBackBy().orElse(null),
                draft.sentBackReason().orElse(null),
                draft.sentBackAt().orElse(null),
                given.countersignedBy());
    }

    private static State state(DraftRecommendation draft, AgencyClock clock) {
        if (!draft.atHand() && draft.waiting()) {
            return draft.given().countersignedBy() == null ? State.REPLACED : State.COUNTERSIGNED;
        }
        if (draft.atHand() && clock.position() != AgencyPosition.PENDING) {
            return State.TOO_LATE;
        }
        return draft.waiting() ? State.WAITING : State.SENT_BACK;
    }

    private static String words(State state, DraftRecommendation draft, AgencyClock clock) {
        String due = clock.dueOn() == null
                ? "its due date, which an open stop keeps from being known"
                : clock.dueOn().toString();
        return switch (state) {
            case WAITING ->
                "It counts when another official of " + draft.agency() + " countersigns it, until " + due
                        + "; without that, " + draft.agency() + " counts as silent and not objecting.";
            case SENT_BACK ->
                "It was sent back by " + draft.sentBackBy().orElseThrow() + " and does not count; " + draft.agency()
                        + (draft.atHand() ? " recommends anew until " + due + "." : " recommended anew.");
            case TOO_LATE ->
                "It was not countersigned by " + due + ": " + draft.agency()
                        + " counts as silent and not objecting (15 CFR 750.4(d)).";
            case REPLACED -> draft.agency() + " recommended anew before anybody countersigned it.";
            case COUNTERSIGNED ->
                "It was countersigned by " + draft.given().countersignedBy() + " and counts as the recommendation of "
                        + draft.agency() + ".";
        };
    }
}
