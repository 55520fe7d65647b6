package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.consortium.Member;
import org.entente.contracts.deals.ConsortiumSelected;
import org.entente.contracts.deals.ConsortiumStandingChanged;
import org.entente.contracts.deals.DealAssembled;
import org.entente.contracts.deals.DealConsortiumLost;
import org.entente.contracts.deals.DealDenied;
import org.entente.contracts.deals.DealDetermined;
import org.entente.contracts.deals.DealEnteredReview;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealLicenseNotRequired;
import org.entente.contracts.deals.DealLicensed;
import org.entente.contracts.deals.DealOpened;
import org.entente.contracts.deals.DealReady;
import org.entente.contracts.deals.DealReleased;
import org.entente.contracts.deals.DealReopened;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.contracts.deals.FinancingMoved;
import org.entente.contracts.deals.FinancingReferred;
import org.entente.contracts.deals.LicenseActivated;
import org.entente.contracts.deals.LicenseAmended;
import org.entente.contracts.deals.LicenseChangeReported;
import org.entente.contracts.deals.LicenseDrawn;
import org.entente.contracts.deals.LicenseExhausted;
import org.entente.contracts.deals.LicenseExpired;
import org.entente.contracts.deals.LicenseIssued;
import org.entente.contracts.deals.LicenseReinstated;
import org.entente.contracts.deals.LicenseReplaced;
import org.entente.contracts.deals.LicenseReportDue;
import org.entente.contracts.deals.LicenseReportSubmitted;
import org.entente.contracts.deals.LicenseRevoked;
import org.entente.contracts.deals.LicenseSuspended;
import org.entente.contracts.deals.LicenseTransferRefused;
import org.entente.contracts.deals.LicenseTransferRequested;
import org.entente.contracts.deals.LicenseTransferred;
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.contracts.vocabulary.CountryName;
import org.entente.contracts.vocabulary.HoldReason;

/** Tells a deal's events in plain words, each for those who may read it. */
final class Sentences {

    private final Function<UUID, String> offeringName;

    Sentences(Function<UUID, String> offeringName) {
        this.offeringName = offeringName;
    }

    /** Empty for an event that adds nothing to what another one says. */
    Optional<Sentence> of(DomainEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case DealOpened e ->
                        Sentence.open(
                                "The deal was opened: " + slots(e) + " for " + CountryName.of(e.destination()) + ".");
                    case DealAssembled e -> Sentence.open(assembled(e));
                    case ConsortiumSelected e ->
                        Sentence.parties("A consortium was selected: " + members(e.members())
                                + ". The organizations are being invited.");
                    case DealConsortiumLost e ->
                        Sentence.parties("The deal lost its consortium; another one is to be assembled. " + e.reason());
                    case ConsortiumStandingChanged e -> Sentence.parties(standing(e));
                    case DealReady _ ->
                        Sentence.parties("The consortium stands; the deal is ready for its application.");
                    case SubstituteSelected e ->
                        Sentence.parties(offeringName.apply(e.joining().offeringId()) + " was selected to replace "
                                + offeringName.apply(e.leavingOfferingId()) + ".");
                    case DealHeld e -> held(e);
                    case DealDetermined e -> Sentence.parties(determined(e));
                    case DealReleased e -> released(e);
                    case DealWithdrawn e -> Sentence.parties("The deal was withdrawn: " + e.reason());
                    case LicenseIssued e ->
                        Sentence.government(
                                "License " + e.licenseNumber() + " was issued, valid until " + e.validUntil() + ".");
                    case LicenseActivated _ ->
                        Sentence.parties("Every party has acknowledged the conditions; the license is active.");
                    case LicenseDrawn e ->
                        Sentence.parties(e.quantity() + " of " + offeringName.apply(e.offeringId())
                                + " shipped under the license on " + e.drawnOn() + "; " + e.remainingQuantity()
                                + " left.");
                    case LicenseExhausted _ -> Sentence.parties("Everything that the license allows is shipped.");
                    case LicenseChangeReported e ->
                        Sentence.parties("The licensee reported a change: " + e.description());
                    case LicenseReportDue e ->
                        Sentence.parties("A report is due on " + e.dueOn() + ": " + e.title() + ".");
                    case LicenseReportSubmitted e ->
                        Sentence.parties("Report " + e.report() + " was submitted on " + e.submittedOn()
                                + (e.late() ? ", after its day." : "."));
                    case LicenseAmended e -> Sentence.parties("Commerce changed the license: " + e.reason());
                    case LicenseTransferRequested e ->
                        Sentence.parties("The licensee asked to transfer the license: " + e.reason());
                    case LicenseTransferred _ -> Sentence.parties("The license was transferred to another party.");
                    case LicenseTransferRefused e ->
                        Sentence.parties("Commerce refused the transfer of the license: " + e.reason());
                    case LicenseReplaced _ -> Sentence.parties("Another license took the place of this one.");
                    case LicenseSuspended e -> Sentence.parties("Commerce suspended the license: " + e.reason());
                    case LicenseReinstated e -> Sentence.parties("Commerce reinstated the license: " + e.reason());
                    case LicenseRevoked e -> Sentence.parties("Commerce revoked the license: " + e.reason());
                    case LicenseExpired e -> Sentence.parties("The license ended with " + e.validUntil() + ".");
                    case DeliveryRecorded e ->
                        Sentence.parties(
                                offeringName.apply(e.offeringId()) + " was delivered on " + e.deliveredOn() + ".");
                    case FinancingReferred e ->
                        Sentence.parties("The deal was referred to " + e.institution() + " for financing.");
                    case FinancingMoved e -> Sentence.parties(financed(e));
                    case DealDenied _ -> Sentence.government("The deal was denied.");
                    case DealReopened _ -> Sentence.government("The denial was set aside on appeal.");
                    case DealLicenseNotRequired _ -> Sentence.government("The deal needs no license.");
                    case DealLicensed _, DealEnteredReview _ -> null;
                    default -> ReviewSentences.of(event);
                });
    }

    private static Sentence released(DealReleased event) {
        String text = "A hold was lifted. " + event.how();
        return event.byPerson() ? Sentence.government(text) : Sentence.parties(text);
    }

    /** What public policy holds a deal for is open to everybody who sees it. */
    private static Sentence held(DealHeld event) {
        String text = "The deal is on hold. " + event.detail() + " To go on: " + event.liftedBy();
        return event.reason() == HoldReason.POLICY_DIRECTIVE ? Sentence.open(text) : Sentence.parties(text);
    }

    private static String slots(DealOpened event) {
        return event.requiredSlots().stream()
                .map(slot -> words(slot.componentSlot()) + (slot.optional() ? " (optional)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String assembled(DealAssembled event) {
        return event.feasible()
                ? "Consortia were assembled from certified offerings."
                : "No consortium could be assembled from certified offerings.";
    }

    private String members(List<Member> members) {
        return members.stream()
                .map(member -> offeringName.apply(member.offeringId()))
                .collect(Collectors.joining(", "));
    }

    private static String standing(ConsortiumStandingChanged event) {
        String verdict = switch (event.verdict()) {
            case STILL_BEST -> "The chosen consortium is the best again. ";
            case BETTER_EXISTS -> "The chosen consortium is no longer the best. ";
            case NOT_FEASIBLE -> "The chosen consortium cannot be assembled as it is. ";
            case UNKNOWN -> "How the chosen consortium stands could not be found out. ";
        };
        return verdict + event.why();
    }

    private static String financed(FinancingMoved event) {
        String reason = event.reason() == null ? "" : " " + event.reason();
        return "The referral to " + event.institution() + " is now: " + words(event.to()) + "." + reason;
    }

    private static String determined(DealDetermined event) {
        String how = event.reviewPolicy() == null ? "" : ", reviewed with " + event.reviewPolicy();
        String because = event.because().isEmpty() ? "" : " What changed: " + String.join(", ", event.because()) + ".";
        return "Determination " + event.number() + ", by the rules of " + event.asOf() + ": " + event.requirement()
                + how + "." + because;
    }

    static String words(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
