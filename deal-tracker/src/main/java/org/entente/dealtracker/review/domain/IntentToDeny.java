package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The notice that Commerce intends to deny, and what the applicant said to it (15 CFR 750.6).
 *
 * @param givenIn where the review was, and returns to should the intent be withdrawn
 * @param modifications what would change the answer
 * @param contact whom to ask
 * @param by the subject of who signed it; {@code null} where that is not known
 * @param respondBy the last day for a response
 * @param finalOn the day on which it becomes a denial by itself
 * @param appealUntil the last day to appeal from the denial (15 CFR part 756)
 * @param response {@code null} without one, as is its day
 */
@Embeddable
public record IntentToDeny(
        @Enumerated(EnumType.STRING) @Column(name = "notice_given_in")
        ReviewState givenIn,

        @Column(name = "notice_on") LocalDate noticeOn,
        @Column(name = "notice_legal_basis") String legalBasis,
        @Column(name = "notice_reasons") String reasons,
        @Column(name = "notice_modifications") String modifications,
        @Column(name = "notice_contact") String contact,
        @Column(name = "notice_by") String by,
        @Column(name = "respond_by") LocalDate respondBy,
        @Column(name = "final_on") LocalDate finalOn,
        @Column(name = "appeal_until") LocalDate appealUntil,
        String response,
        @Column(name = "responded_on") LocalDate respondedOn) {

    static IntentToDeny of(ReviewState givenIn, Decision denial, Signer by, Occasion now) {
        DenialLengths days = now.rules().denial();
        LocalDate finalOn = now.day().plusDays(days.becomesFinal());
        return new IntentToDeny(
                givenIn,
                now.day(),
                denial.notice().legalBasis(),
                denial.reasons(),
                denial.notice().modifications(),
                denial.notice().contact(),
                by.id(),
                now.day().plusDays(days.response()),
                finalOn,
                finalOn.plusDays(days.appeal()),
                null,
                null);
    }

    IntentToDeny answered(String text, LocalDate day) {
        return new IntentToDeny(
                givenIn,
                noticeOn,
                legalBasis,
                reasons,
                modifications,
                contact,
                by,
                respondBy,
                finalOn,
                appealUntil,
                text,
                day);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(response);
    }
}
