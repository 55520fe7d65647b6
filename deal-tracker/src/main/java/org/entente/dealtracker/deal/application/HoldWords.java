package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Obstacle;

/** Says in plain words what holds a deal and what would lift that. */
@ApplicationScoped
class HoldWords {

    private static final String BUYER = "Buyer";
    private static final String PROGRAM_OFFICE = "Program office";

    private final Market market;
    private final Clock clock;

    HoldWords(Market market, Clock clock) {
        this.market = market;
        this.clock = clock;
    }

    /** The holds that these obstacles come to; what is licensed is sold, and its withdrawal from the market holds nothing. */
    List<Hold> holds(Deal deal, List<Obstacle> obstacles) {
        boolean substitutable = deal.stage().beforeLicense();
        return obstacles.stream()
                .filter(obstacle -> substitutable || !(obstacle instanceof Obstacle.OfferingWithdrawn))
                .map(obstacle -> hold(obstacle, substitutable))
                .toList();
    }

    private Hold hold(Obstacle obstacle, boolean substitutable) {
        Named offering = named(obstacle.offeringId());
        return switch (obstacle) {
            case Obstacle.CertificateSuspended it ->
                hold(
                        it,
                        HoldReason.CERTIFICATION_SUSPENDED,
                        "The certificate of " + offering + " is suspended: " + it.reason(),
                        PROGRAM_OFFICE,
                        offering.orSubstitute("The certificate of " + offering + " is reinstated", substitutable));
            case Obstacle.CertificateExpired it ->
                hold(
                        it,
                        HoldReason.CERTIFICATION_EXPIRED,
                        "The certificate of " + offering + " expired at the end of " + it.validUntil(),
                        offering.organization(),
                        offering.orSubstitute(offering + " is certified again", substitutable));
            case Obstacle.OfferingWithdrawn it ->
                hold(
                        it,
                        HoldReason.OFFERING_WITHDRAWN,
                        offering + " was withdrawn from the market: " + it.reason(),
                        BUYER,
                        "A substitute for " + offering + " joins the consortium.");
            case Obstacle.OrganizationSuspended it ->
                hold(
                        it,
                        HoldReason.ORGANIZATION_SUSPENDED,
                        offering.organization() + " is suspended: " + it.reason(),
                        PROGRAM_OFFICE,
                        offering.orSubstitute(offering.organization() + " is verified again", substitutable));
        };
    }

    private Hold hold(Obstacle obstacle, HoldReason reason, String detail, String owner, String liftedBy) {
        return new Hold(
                UUID.randomUUID(),
                reason,
                sentence(detail),
                owner,
                liftedBy,
                clock.instant(),
                obstacle.causeId(),
                obstacle.offeringId());
    }

    /** What the end of its consortium comes to for a deal that cannot fall back to assembling. */
    Hold dissolved(Deal deal, ConsortiumDissolved fact) {
        return dissolved(deal, fact.consortiumId(), sentence("The consortium was dissolved: " + fact.reason()));
    }

    /** The same of a consortium that was dissolved while the deal was over. */
    Hold dissolved(Deal deal, UUID consortiumId, String how) {
        boolean inReview = deal.stage() == DealState.IN_REVIEW;
        String liftedBy = inReview
                ? "Commerce returns the application without action, after which another consortium is assembled."
                : "Nothing: the license was granted for this consortium. The buyer withdraws the deal and opens another one.";
        return new Hold(
                UUID.randomUUID(),
                HoldReason.CONSORTIUM_DISSOLVED,
                how,
                inReview ? "Commerce" : BUYER,
                liftedBy,
                clock.instant(),
                consortiumId,
                null);
    }

    /** A hold for each place that an organization leaves that declined. */
    List<Hold> left(Deal deal, InvitationDeclined fact) {
        return deal.consortium().offeringsOf(fact.organizationId()).stream()
                .map(offering -> {
                    Named left = named(offering);
                    return new Hold(
                            UUID.randomUUID(),
                            HoldReason.MEMBER_LEFT,
                            sentence(left.organization() + " declined: " + fact.reason()),
                            BUYER,
                            "A substitute for " + left
                                    + " joins the consortium, or the buyer gives the consortium up and assembles another one.",
                            clock.instant(),
                            fact.organizationId(),
                            offering);
                })
                .toList();
    }

    private Named named(UUID offeringId) {
        return Optional.ofNullable(market.offerings(List.of(offeringId)).get(offeringId))
                .map(HoldWords::named)
                .orElseGet(() -> new Named("Offering " + offeringId, "Its organization"));
    }

    private static Named named(MarketOffering offering) {
        return new Named(offering.name() + " of " + offering.organizationName(), offering.organizationName());
    }

    /** What people gave as a reason may or may not end as a sentence does. */
    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]\\s*") ? text.strip() : text.strip() + ".";
    }

    private record Named(String offering, String organization) {

        String orSubstitute(String lifted, boolean substitutable) {
            return substitutable
                    ? lifted + ", or a substitute for " + offering + " joins the consortium."
                    : lifted + ".";
        }

        @Override
        public String toString() {
            return offering;
        }
    }
}
