package org.entente.stack.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A disagreement that climbs the whole ladder and reaches the President on day 90 exactly (15 CFR 750.4; Executive Order 12981). */
public record NinetyDays() implements Story {
    @Override
    public String name() {
        return "ninety-days";
    }

    @Override
    public String summary() {
        return "the agencies disagree up to the President: ninety statutory days, to the day, in a minute";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var desk = new Desk(platform, narrator);
        var deal = new FirstDeal().playToReady(platform, narrator);
        var review = ReviewDesk.registered(platform, narrator, desk.submit(deal));
        review.expect("BIS_INITIAL_REVIEW", 0, 9);

        review.onDay(9).act("commerce-reviewer", "refers it to State, War and Energy at once", "referral");
        review.onDay(39).recommends("war-reviewer", "APPROVE");
        review.recommends("energy-reviewer", "APPROVE");
        review.recommends("state-reviewer", "DENY");
        review.escalates("commerce-official", "OPERATING_COMMITTEE");
        review.expect("OC_REVIEW", 39, 53);

        review.onDay(53).decides("Operating Committee", "APPROVE");
        review.expect("OC_REVIEW", 53, 58);
        review.onDay(58).escalates("state-official", "ACEP");
        review.expect("ACEP_REVIEW", 58, 69);
        review.onDay(69);
        vote(review);
        review.onDay(74).escalates("state-official", "EARB");
        review.expect("EARB_REVIEW", 74, 85);
        review.onDay(85);
        vote(review);
        review.expect("EARB_REVIEW", 85, 90);
        review.onDay(90).escalates("state-official", "PRESIDENT");
        review.expect("PRESIDENT", 90, -1);

        review.decides("President", "APPROVE");
        review.decide(Map.of(
                "outcome",
                "APPROVED_WITH_CONDITIONS",
                "conditions",
                List.of("Report installed quantities every six months")));
        desk.awaitState(deal, "LICENSED");
        narrator.note("the deal is licensed, ninety days after its application was registered");
    }

    private static void vote(ReviewDesk review) {
        review.votes("state-official", "DENY");
        Stream.of("commerce-official", "war-official", "energy-official").forEach(who -> review.votes(who, "APPROVE"));
    }
}
