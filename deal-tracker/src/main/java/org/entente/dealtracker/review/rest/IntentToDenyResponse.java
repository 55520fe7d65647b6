package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import org.entente.dealtracker.review.domain.IntentToDeny;

/**
 * The notice that Commerce intends to deny (15 CFR 750.6).
 *
 * @param modifications what would change the answer
 * @param contact whom to ask
 * @param finalOn the day on which it becomes a denial by itself
 * @param appealUntil the last day to appeal from the denial
 * @param response {@code null} without one
 */
record IntentToDenyResponse(
        LocalDate noticeOn,
        String legalBasis,
        String reasons,
        String modifications,
        String contact,
        LocalDate respondBy,
        LocalDate finalOn,
        LocalDate appealUntil,
        String response,
        LocalDate respondedOn) {

    static IntentToDenyResponse of(IntentToDeny intent) {
        return new IntentToDenyResponse(
                intent.noticeOn(),
                intent.legalBasis(),
                intent.reasons(),
                intent.modifications(),
                intent.contact(),
                intent.respondBy(),
                intent.finalOn(),
                intent.appealUntil(),
                intent.response(),
                intent.respondedOn());
    }
}
