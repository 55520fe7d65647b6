package org.entente.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.contracts.assemblies.AssemblyAbandoned;
import org.entente.contracts.assemblies.AssemblyCancelled;
import org.entente.contracts.assemblies.AssemblyCompleted;
import org.entente.contracts.assemblies.AssemblyFailed;
import org.entente.contracts.assemblies.AssemblyImproved;
import org.entente.contracts.assemblies.AssemblyStarted;
import org.entente.contracts.consortium.AmendmentOpened;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationAccepted;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.contracts.consortium.ProposalDeclined;
import org.entente.contracts.consortium.ProposalOpened;
import org.entente.contracts.consortium.ProposalWithdrawn;
import org.entente.contracts.deals.AgencyDeemedNotToObject;
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
import org.entente.contracts.deals.DelegationGranted;
import org.entente.contracts.deals.DelegationRevoked;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.contracts.deals.DenialAppealDecided;
import org.entente.contracts.deals.DenialAppealed;
import org.entente.contracts.deals.DirectiveIssued;
import org.entente.contracts.deals.DirectiveLifted;
import org.entente.contracts.deals.DirectiveProposed;
import org.entente.contracts.deals.DirectiveWithdrawn;
import org.entente.contracts.deals.DraftCountersigned;
import org.entente.contracts.deals.DraftSentBack;
import org.entente.contracts.deals.DraftWritten;
import org.entente.contracts.deals.FinancingMoved;
import org.entente.contracts.deals.FinancingReferred;
import org.entente.contracts.deals.IntentToDenyAnswered;
import org.entente.contracts.deals.IntentToDenyIssued;
import org.entente.contracts.deals.IntentToDenyWithdrawn;
import org.entente.contracts.deals.LicenseActivated;
import org.entente.contracts.deals.LicenseAmended;
import org.entente.contracts.deals.LicenseChangeReported;
import org.entente.contracts.deals.LicenseConditionsAcknowledged;
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
import org.entente.contracts.deals.PolicyChangeActivated;
import org.entente.contracts.deals.PolicyChangeProposed;
import org.entente.contracts.deals.PolicyChangeWithdrawn;
import org.entente.contracts.deals.RecommendationRecorded;
import org.entente.contracts.deals.ReviewAssigned;
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
import org.entente.contracts.deals.SubstituteSelected;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationRecorded;
import org.entente.contracts.registry.AttestationWithdrawn;
import org.entente.contracts.registry.CertificationApplied;
import org.entente.contracts.registry.CertificationAssessmentStarted;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationRefused;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.contracts.registry.OfferingDrafted;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;

/** Every kind of event that the services publish. */
public final class EventCatalog {
    private static final List<EventType> ALL = Stream.of(
                    aggregate(Topics.ORGANIZATIONS, "organization")
                            .fact("registered", OrganizationRegistered.class)
                            .fact("verified", OrganizationVerified.class)
                            .fact("suspended", OrganizationSuspended.class),
                    aggregate(Topics.OFFERINGS, "offering")
                            .fact("drafted", OfferingDrafted.class)
                            .fact("published", OfferingPublished.class)
                            .fact("withdrawn", OfferingWithdrawn.class),
                    aggregate(Topics.CERTIFICATIONS, "certification")
                            .fact("applied", CertificationApplied.class)
                            .fact("assessment-started", CertificationAssessmentStarted.class)
                            .fact("issued", CertificationIssued.class)
                            .fact("refused", CertificationRefused.class)
                            .fact("suspended", CertificationSuspended.class)
                            .fact("reinstated", CertificationReinstated.class),
                    aggregate(Topics.ATTESTATIONS, "attestation")
                            .fact("recorded", AttestationRecorded.class)
                            .fact("confirmed", AttestationConfirmed.class)
                            .fact("withdrawn", AttestationWithdrawn.class),
                    aggregate(Topics.SCREENINGS, "screening")
                            .fact("recorded", ScreeningRecorded.class)
                            .fact("decided", ScreeningDecided.class),
                    aggregate(Topics.PROPOSALS, "proposal")
                            .fact("opened", ProposalOpened.class)
                            .fact("accepted", ProposalAccepted.class)
                            .fact("declined", ProposalDeclined.class)
                            .fact("withdrawn", ProposalWithdrawn.class),
                    aggregate(Topics.CONSORTIA, "consortium")
                            .fact("opened", ConsortiumOpened.class)
                            .fact("invitation-accepted", InvitationAccepted.class)
                            .fact("invitation-declined", InvitationDeclined.class)
                            .fact("formed", ConsortiumFormed.class)
                            .fact("amendment-opened", AmendmentOpened.class)
                            .fact("amended", ConsortiumAmended.class)
                            .fact("dissolved", ConsortiumDissolved.class),
                    aggregate(Topics.DEALS, "deal")
                            .fact("opened", DealOpened.class)
                            .fact("assembled", DealAssembled.class)
                            .fact("consortium-selected", ConsortiumSelected.class)
                            .fact("consortium-lost", DealConsortiumLost.class)
                            .fact("consortium-standing-changed", ConsortiumStandingChanged.class)
                            .fact("ready", DealReady.class)
                            .fact("entered-review", DealEnteredReview.class)
                            .fact("determined", DealDetermined.class)
                            .fact("held", DealHeld.class)
                            .fact("released", DealReleased.class)
                            .fact("substitute-selected", SubstituteSelected.class)
                            .fact("licensed", DealLicensed.class)
                            .fact("license-not-required", DealLicenseNotRequired.class)
                            .fact("denied", DealDenied.class)
                            .fact("delivery-recorded", DeliveryRecorded.class)
                            .fact("reopened", DealReopened.class)
                            .fact("financing-referred", FinancingReferred.class)
                            .fact("financing-moved", FinancingMoved.class)
                            .fact("withdrawn", DealWithdrawn.class),
                    aggregate(Topics.ASSEMBLIES, "assembly")
                            .fact("started", AssemblyStarted.class)
                            .fact("improved", AssemblyImproved.class)
                            .fact("completed", AssemblyCompleted.class)
                            .fact("cancelled", AssemblyCancelled.class)
                            .fact("failed", AssemblyFailed.class)
                            .fact("abandoned", AssemblyAbandoned.class),
                    aggregate(Topics.REVIEWS, "review")
                            .fact("submitted", ReviewSubmitted.class)
                            .fact("registered", ReviewRegistered.class)
                            .fact("referred", ReviewReferred.class)
                            .fact("assigned", ReviewAssigned.class)
                            .fact("recommendation-recorded", RecommendationRecorded.class)
                            .fact("stop-started", ReviewStopStarted.class)
                            .fact("stop-ended", ReviewStopEnded.class)
                            .fact("question-asked", ReviewQuestionAsked.class)
                            .fact("question-answered", ReviewQuestionAnswered.class)
                            .fact("deemed-no-objection", AgencyDeemedNotToObject.class)
                            .fact("escalated", ReviewEscalated.class)
                            .fact("vote-recorded", ReviewVoteRecorded.class)
                            .fact("body-decided", ReviewBodyDecided.class)
                            .fact("body-decision-final", ReviewBodyDecisionFinal.class)
                            .fact("limit-passed", ReviewLimitPassed.class)
                            .fact("intent-to-deny-issued", IntentToDenyIssued.class)
                            .fact("intent-to-deny-answered", IntentToDenyAnswered.class)
                            .fact("intent-to-deny-withdrawn", IntentToDenyWithdrawn.class)
                            .fact("decided", ReviewDecided.class)
                            .fact("returned", ReviewReturned.class)
                            .fact("appealed", DenialAppealed.class)
                            .fact("appeal-decided", DenialAppealDecided.class)
                            .fact("withdrawn", ReviewWithdrawn.class),
                    aggregate(Topics.DRAFTS, "draft")
                            .fact("written", DraftWritten.class)
                            .fact("sent-back", DraftSentBack.class)
                            .fact("countersigned", DraftCountersigned.class),
                    aggregate(Topics.LICENSES, "license")
                            .fact("issued", LicenseIssued.class)
                            .fact("conditions-acknowledged", LicenseConditionsAcknowledged.class)
                            .fact("activated", LicenseActivated.class)
                            .fact("drawn", LicenseDrawn.class)
                            .fact("exhausted", LicenseExhausted.class)
                            .fact("change-reported", LicenseChangeReported.class)
                            .fact("suspended", LicenseSuspended.class)
                            .fact("reinstated", LicenseReinstated.class)
                            .fact("revoked", LicenseRevoked.class)
                            .fact("report-due", LicenseReportDue.class)
                            .fact("report-submitted", LicenseReportSubmitted.class)
                            .fact("amended", LicenseAmended.class)
                            .fact("transfer-requested", LicenseTransferRequested.class)
                            .fact("transferred", LicenseTransferred.class)
                            .fact("transfer-refused", LicenseTransferRefused.class)
                            .fact("replaced", LicenseReplaced.class)
                            .fact("expired", LicenseExpired.class),
                    aggregate(Topics.POLICIES, "directive")
                            .fact("proposed", DirectiveProposed.class)
                            .fact("issued", DirectiveIssued.class)
                            .fact("lifted", DirectiveLifted.class)
                            .fact("withdrawn", DirectiveWithdrawn.class),
                    aggregate(Topics.DELEGATIONS, "delegation")
                            .fact("granted", DelegationGranted.class)
                            .fact("revoked", DelegationRevoked.class),
                    aggregate(Topics.POLICY_CHANGES, "policy")
                            .fact("change-proposed", PolicyChangeProposed.class)
                            .fact("change-activated", PolicyChangeActivated.class)
                            .fact("change-withdrawn", PolicyChangeWithdrawn.class))
            .flatMap(facts -> facts.types().stream())
            .toList();

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(EventType::name, Function.identity()));
    private static final Map<Class<? extends DomainEvent>, EventType> BY_PAYLOAD =
            ALL.stream().collect(toUnmodifiableMap(EventType::payload, Function.identity()));

    private EventCatalog() {}

    /** The type of an event record; throws {@link IllegalArgumentException} for a class that is none. */
    public static EventType of(Class<? extends DomainEvent> payload) {
        EventType type = BY_PAYLOAD.get(payload);
        if (type == null) {
            throw new IllegalArgumentException(payload.getName() + " is not in the event catalog");
        }
        return type;
    }

    /** The type with this CloudEvents name; empty for one that this version of the contracts does not know. */
    public static Optional<EventType> byName(String ceType) {
        return Optional.ofNullable(BY_NAME.get(ceType));
    }

    /** All types, grouped by topic. */
    public static List<EventType> all() {
        return ALL;
    }

    private static AggregateFacts aggregate(String topic, String aggregate) {
        return new AggregateFacts(topic, aggregate, List.of());
    }
}
