package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.clock.ClockLengths;
import org.entente.dealtracker.review.domain.clock.ClockReading;

/** A review that lives through days, of which day 0 is that of its registration. */
final class ReviewStory {

    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000e0");
    static final UUID DEAL = UUID.fromString("00000000-0000-4000-8000-0000000000d0");
    static final LocalDate DAY_0 = LocalDate.parse("2026-06-01");

    private static final ReviewRules RULES =
            new ReviewRules(new ClockLengths(9, 30, 14, 5, 11, 5, 11, 5, 90), new DenialLengths(20, 45, 45));

    final Review review;
    final List<DomainEvent> events = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();
    private int day;

    ReviewStory() {
        review = new Review(
                ID,
                new Application("Z000001", DEAL, "Clinic assistant", "SA", UUID.randomUUID()),
                Set.of(),
                occasion(0).at());
    }

    /** In a state, on the first day on which it can be there; for the ladder, War denies what State and Energy approve. */
    static ReviewStory in(ReviewState state) {
        ReviewStory story = new ReviewStory();
        return switch (state) {
            case SUBMITTED -> story;
            case BIS_INITIAL_REVIEW -> story.register();
            case INTERAGENCY_REVIEW -> story.register().refer();
            case OC_REVIEW -> story.register().refer().disagree().escalate(Body.OPERATING_COMMITTEE, Agency.COMMERCE);
            case ACEP_REVIEW ->
                in(ReviewState.OC_REVIEW).bodyDecides(Recommendation.APPROVE).escalate(Body.ACEP, Agency.WAR);
            case EARB_REVIEW ->
                in(ReviewState.ACEP_REVIEW)
                        .votes(Recommendation.APPROVE, Agency.COMMERCE, Agency.STATE, Agency.ENERGY)
                        .escalateDissent(Body.EARB);
            case PRESIDENT ->
                in(ReviewState.EARB_REVIEW)
                        .votes(Recommendation.APPROVE, Agency.COMMERCE, Agency.STATE, Agency.ENERGY)
                        .escalateDissent(Body.PRESIDENT);
            case INTENT_TO_DENY ->
                in(ReviewState.INTERAGENCY_REVIEW)
                        .deny(Agency.STATE, Agency.WAR, Agency.ENERGY)
                        .decide(denial());
            case DECIDED ->
                in(ReviewState.INTERAGENCY_REVIEW)
                        .approve(Agency.STATE, Agency.WAR, Agency.ENERGY)
                        .decide(approval());
            case APPEALED -> denied().appeal();
            case RETURNED -> story.register().giveBack();
            case WITHDRAWN -> story.withdraw();
        };
    }

    /** Denied on day 45 after a notice on day 0. */
    static ReviewStory denied() {
        return in(ReviewState.INTENT_TO_DENY).onDay(45).catchUp();
    }

    static Decision approval() {
        return new Decision(ReviewOutcome.APPROVED, List.of(), null, null);
    }

    static Decision denial() {
        return new Decision(
                ReviewOutcome.DENIED,
                List.of(),
                "diversion risk",
                new Decision.Notice("ECRA 4812; 15 CFR 742.6", "name the operator", "Commerce Reviewer (demo)"));
    }

    ReviewStory onDay(int number) {
        day = number;
        return this;
    }

    Occasion now() {
        return occasion(day);
    }

    ClockReading clock() {
        return review.course(now()).on(now().day());
    }

    static LocalDate day(int number) {
        return DAY_0.plusDays(number);
    }

    private static Occasion occasion(int day) {
        return Occasion.of(day(day).atTime(16, 0).toInstant(ZoneOffset.UTC), RULES);
    }

    ReviewStory register() {
        return tell(review.register(now()));
    }

    ReviewStory refer() {
        return refer(Set.of());
    }

    ReviewStory refer(Set<Agency> delegated) {
        return tell(review.refer(delegated, now()));
    }

    ReviewStory take() {
        StaffMember reviewer = new StaffMember("ann", Agency.COMMERCE, "Ann (demo)", false);
        return tell(new CaseLoad(review, now()).assign(reviewer, reviewer));
    }

    ReviewStory approve(Agency... agencies) {
        return recommend(Recommendation.APPROVE, agencies);
    }

    ReviewStory deny(Agency... agencies) {
        return recommend(Recommendation.DENY, agencies);
    }

    ReviewStory disagree() {
        return approve(Agency.STATE, Agency.ENERGY).deny(Agency.WAR);
    }

    ReviewStory recommend(Recommendation recommendation, Agency... agencies) {
        for (Agency agency : agencies) {
            boolean denies = recommendation == Recommendation.DENY;
            boolean conditions = recommendation == Recommendation.APPROVE_WITH_CONDITIONS;
            tell(new Consultation(review, now())
                    .recommend(new AgencyRecommendation(
                            agency,
                            recommendation,
                            denies ? "diversion risk" : null,
                            denies ? "ECRA 4812; 15 CFR 742.6" : null,
                            conditions ? List.of("quarterly report") : List.of(),
                            "note",
                            now().at())));
        }
        return this;
    }

    /** An official signs what a reviewer of the same agency wrote. */
    ReviewStory countersign(Agency agency) {
        return tell(new Consultation(review, now()).countersign(draft(agency), new Signer("official", "Official")));
    }

    ReviewStory sendBack(Agency agency) {
        new Consultation(review, now()).sendBack(draft(agency), new Signer("official", "Official"), "name the rule");
        return this;
    }

    DraftRecommendation draft(Agency agency) {
        return new DraftRecommendation(ID, denial(agency), "reviewer");
    }

    AgencyRecommendation denial(Agency agency) {
        return new AgencyRecommendation(
                agency, Recommendation.DENY, "diversion risk", "ECRA 4812; 15 CFR 742.6", List.of(), null, now().at());
    }

    ReviewStory escalate(Body to, Agency by) {
        return tell(new Ladder(review, now()).escalate(new Escalation(to, by, "EO 12981", "diversion risk")));
    }

    /** War has the last vote, against the others, and appeals. */
    ReviewStory escalateDissent(Body to) {
        return escalate(to, Agency.WAR);
    }

    /** War votes first, against. */
    ReviewStory votes(Recommendation vote, Agency... members) {
        tell(new Ladder(review, now()).vote(Agency.WAR, Recommendation.DENY, null));
        return vote(vote, members);
    }

    ReviewStory vote(Recommendation vote, Agency... members) {
        for (Agency member : members) {
            tell(new Ladder(review, now()).vote(member, vote, null));
        }
        return this;
    }

    ReviewStory bodyDecides(Recommendation decision) {
        return tell(new Ladder(review, now()).decideAsBody(decision, "weighed"));
    }

    ReviewStory decide(Decision decision) {
        return tell(review.decide(decision, new Signer("reviewer", "Reviewer"), now()));
    }

    ReviewStory giveBack() {
        return tell(review.giveBack("no order any more", now()));
    }

    ReviewStory returnUnregistered() {
        return tell(review.returnUnregistered("no end user", now()));
    }

    ReviewStory withdraw() {
        return tell(review.withdraw("no budget", now()));
    }

    ReviewStory stop(Agency by) {
        return tell(new ClockStops(review, now()).start(by, StopReason.PRE_LICENSE_CHECK, "cable 114"));
    }

    /** Within ten days from referral, for an answer within twenty. */
    ReviewStory ask(Agency by) {
        Inquiry.Result asked = new Inquiry(review, questions, now())
                .ask(new Inquiry.Asked(by, "Reviewer", "Who operates it?", "note"), 10, 20);
        questions.add(asked.question());
        return tell(asked.events());
    }

    ReviewStory answer(int question) {
        return tell(new Inquiry(review, questions, now()).answer(question, "Kestrel does.", "Admin"));
    }

    ReviewStory endStop(String stop, Agency by) {
        return tell(new ClockStops(review, now()).end(stop, by, null));
    }

    ReviewStory respond() {
        return tell(new Denial(review, now()).respond("the operator is named"));
    }

    ReviewStory appeal() {
        return tell(new DenialAppeal(review, now()).file("the operator left"));
    }

    ReviewStory decideAppeal(AppealDecision decision, ReviewOutcome outcome) {
        return tell(new DenialAppeal(review, now()).decide(new AppealRuling(decision, outcome, List.of(), "weighed")));
    }

    ReviewStory withdrawIntent() {
        return tell(new Denial(review, now()).withdraw("answered"));
    }

    ReviewStory catchUp() {
        return tell(new ReviewCalendar(review, now()).catchUp());
    }

    private ReviewStory tell(List<DomainEvent> more) {
        events.addAll(more);
        return this;
    }
}
