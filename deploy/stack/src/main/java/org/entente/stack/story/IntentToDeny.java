package org.entente.stack.story;

import java.util.Map;

/** All agencies would deny: the applicant is told why, answers, and the denial becomes final by itself on day 45 (15 CFR 750.6). */
public record IntentToDeny() implements Story {
    private static final int DAYS_TO_RESPOND = 20;
    private static final int DAYS_TO_FINAL = 45;

    @Override
    public String name() {
        return "intent-to-deny";
    }

    @Override
    public String summary() {
        return "all agencies would deny: notice, an answer in time, and a denial that becomes final by itself";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var desk = new Desk(platform, narrator);
        var deal = new FirstDeal().playToReady(platform, narrator);
        var review = ReviewDesk.registered(platform, narrator, desk.submit(deal));
        review.act("commerce-reviewer", "refers it to State, War and Energy at once", "referral");
        for (var reviewer : new String[] {"state-reviewer", "war-reviewer", "energy-reviewer"}) {
            review.recommends(reviewer, "DENY");
        }
        review.decide(Map.of(
                "outcome",
                "DENIED",
                "reasons",
                "demo: the risk of diversion is not answered",
                "legalBasis",
                "15 CFR 742.6(b)",
                "modifications",
                "demo: a site of the buyer's own, with inspections",
                "contact",
                "Licensing Officer (demo)"));
        review.awaitState("INTENT_TO_DENY");
        review.onDay(DAYS_TO_RESPOND)
                .act(
                        "company-admin",
                        "answers on the last day of the twenty",
                        "denial-response",
                        Map.of("response", "demo: the buyer offers a site of its own"));
        review.onDay(DAYS_TO_FINAL + 1);
        review.awaitState("DECIDED");
        desk.awaitState(deal, "DENIED");
        narrator.note("nobody decided otherwise, so the denial became final by itself");
    }
}
