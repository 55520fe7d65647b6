package org.entente.dealtracker.deal.application;

import java.util.stream.Collectors;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.AgencyDeemedNotToObject;
import org.entente.contracts.deals.DenialAppealDecided;
import org.entente.contracts.deals.DenialAppealed;
import org.entente.contracts.deals.IntentToDenyAnswered;
import org.entente.contracts.deals.IntentToDenyIssued;
import org.entente.contracts.deals.IntentToDenyWithdrawn;
import org.entente.contracts.deals.RecommendationRecorded;
import org.entente.contracts.deals.ReviewBodyDecided;
import org.entente.contracts.deals.ReviewBodyDecisionFinal;
import org.entente.contracts.deals.ReviewDecided;
import org.entente.contracts.deals.ReviewEscalated;
import org.entente.contracts.deals.ReviewLimitPassed;
import org.entente.contracts.deals.ReviewQuestionAnswered;
import org.entente.contracts.deals.ReviewQuestionAsked;
import org.entente.contracts.deals.ReviewReferred;
import org.entente.contracts.deals.ReviewRegistered;
import org.entente.contracts.deals.ReviewReturned;
import org.entente.contracts.deals.ReviewStopEnded;
import org.entente.contracts.deals.ReviewStopStarted;
import org.entente.contracts.deals.ReviewSubmitted;
import org.entente.contracts.deals.ReviewVoteRecorded;
import org.entente.contracts.deals.ReviewWithdrawn;

/** Tells what happened to a review in plain words; what agencies say is for agencies alone. */
final class ReviewSentences {

    private ReviewSentences() {}

    /** {@code null} for an event of something else. */
    static Sentence of(DomainEvent event) {
        return switch (event) {
            case ReviewSubmitted e ->
                Sentence.parties("Application " + e.applicationNumber() + " for an export license was submitted.");
            case ReviewRegistered _ ->
                Sentence.government("Commerce registered the application; its clock runs from that day.");
            case ReviewReferred e -> Sentence.government(referred(e));
            case RecommendationRecorded e -> Sentence.agencies(recommended(e));
            case AgencyDeemedNotToObject e ->
                Sentence.agencies(Sentences.words(e.agency()) + " said nothing by " + e.dueOn()
                        + " and counts as not objecting.");
            case ReviewStopStarted e ->
                Sentence.government("The clocks of the review stopped on " + e.startedOn() + ": "
                        + Sentences.words(e.reason()) + ".");
            case ReviewStopEnded e ->
                Sentence.government("The stop " + e.stop() + " ended: the clocks run again from " + e.endedOn()
                        + ", unless another one is open.");
            case ReviewQuestionAsked e ->
                Sentence.parties(Sentences.words(e.agency()) + " asked the applicant, for an answer by " + e.dueOn()
                        + ": " + e.text());
            case ReviewQuestionAnswered e ->
                Sentence.parties("The applicant answered question " + e.question() + ": " + e.answer());
            case ReviewEscalated e -> Sentence.government("The application came to " + e.to().words() + ".");
            case ReviewVoteRecorded e -> Sentence.agencies(voted(e));
            case ReviewBodyDecided e -> Sentence.agencies(bodyDecided(e));
            case ReviewBodyDecisionFinal e ->
                Sentence.government("The decision of " + e.body().words() + " became final; it could be appealed until "
                        + e.dueOn() + ".");
            case ReviewLimitPassed e ->
                Sentence.government("The days that the review may take ended on " + e.dueOn() + ".");
            case IntentToDenyIssued e ->
                Sentence.government("Commerce intends to deny: " + e.reasons() + " It can be answered until "
                        + e.respondBy() + ", and becomes a denial on " + e.finalOn() + ".");
            case IntentToDenyAnswered e -> Sentence.parties("The applicant answered: " + e.response());
            case IntentToDenyWithdrawn e -> Sentence.government("Commerce withdrew its intent to deny: " + e.reason());
            case DenialAppealed e -> Sentence.parties("The applicant appealed from the denial: " + e.statement());
            case DenialAppealDecided e ->
                Sentence.government(
                        "Commerce decided on the appeal: " + Sentences.words(e.decision()) + ". " + e.reasons());
            case ReviewDecided e -> Sentence.government(decided(e));
            case ReviewReturned e -> Sentence.government(returned(e));
            case ReviewWithdrawn e -> Sentence.parties("The application was withdrawn: " + e.reason());
            default -> null;
        };
    }

    private static String referred(ReviewReferred event) {
        if (event.agencies().isEmpty()) {
            return "Commerce keeps the application: all other agencies delegated their authority over its type.";
        }
        String agencies = event.agencies().stream().map(Sentences::words).collect(Collectors.joining(", "));
        String due = event.dueOn() == null ? "; a stop is open" : "; recommendations are due on " + event.dueOn();
        return "Commerce referred the application to " + agencies + due + ".";
    }

    private static String recommended(RecommendationRecorded event) {
        StringBuilder text = new StringBuilder(Sentences.words(event.agency()))
                .append(" recommended: ")
                .append(Sentences.words(event.recommendation()))
                .append('.');
        add(text, "Conditions", String.join("; ", event.conditions()));
        add(text, "Reasons", event.reasons());
        add(text, "Legal basis", event.legalBasis());
        add(text, "Note", event.note());
        return text.toString();
    }

    private static String decided(ReviewDecided event) {
        StringBuilder text = new StringBuilder("Commerce decided: ")
                .append(Sentences.words(event.outcome()))
                .append('.');
        add(text, "Conditions", String.join("; ", event.conditions()));
        add(text, "Reasons", event.reasons());
        return text.toString();
    }

    private static String voted(ReviewVoteRecorded event) {
        StringBuilder text = new StringBuilder(Sentences.words(event.agency()))
                .append(" voted in ")
                .append(event.body().words())
                .append(": ")
                .append(Sentences.words(event.vote()))
                .append('.');
        add(text, "Reasons", event.reasons());
        return text.toString();
    }

    private static String bodyDecided(ReviewBodyDecided event) {
        StringBuilder text = new StringBuilder("Decision of ")
                .append(event.body().words())
                .append(": ")
                .append(Sentences.words(event.decision()))
                .append('.');
        add(text, "Reasons", event.reasons());
        return text.toString();
    }

    private static String returned(ReviewReturned event) {
        return (event.registered()
                        ? "Commerce returned the application without action: "
                        : "Commerce returned the application before registration: ")
                + event.reasons();
    }

    private static void add(StringBuilder text, String what, String value) {
        if (value != null && !value.isBlank()) {
            text.append(' ').append(what).append(": ").append(value).append('.');
        }
    }
}
