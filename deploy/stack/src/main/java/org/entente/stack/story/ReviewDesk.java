package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scenes of one review, by the day of its clock. */
final class ReviewDesk {
    private static final String BASIS = "50 USC 4813; 15 CFR 742.6(b)";

    private final Platform platform;
    private final Narrator narrator;
    private final String review;
    private final LocalDate registered;

    private ReviewDesk(Platform platform, Narrator narrator, String review, LocalDate registered) {
        this.platform = platform;
        this.narrator = narrator;
        this.review = review;
        this.registered = registered;
    }

    /** Commerce takes an application in: day 0, which begins at noon so that no hour of the story falls on another day. */
    static ReviewDesk registered(Platform platform, Narrator narrator, String review) {
        platform.forwardTo(platform.today().plusDays(1));
        narrator.step("commerce-reviewer", "registers the application: day 0");
        var registered = platform.as("commerce-reviewer").post("/reviews/" + review + "/registration");
        return new ReviewDesk(
                platform,
                narrator,
                review,
                LocalDate.parse(registered.path("registeredOn").asText()));
    }

    /** Lets the platform's time come to this day of the review. */
    ReviewDesk onDay(int day) {
        platform.forwardTo(registered.plusDays(day));
        return this;
    }

    JsonNode act(String who, String does, String path, Map<String, ?> body) {
        narrator.step(who, does);
        return platform.as(who).post("/reviews/" + review + "/" + path, body);
    }

    JsonNode act(String who, String does, String path) {
        narrator.step(who, does);
        return platform.as(who).post("/reviews/" + review + "/" + path);
    }

    void recommends(String who, String recommendation) {
        Map<String, Object> body = new HashMap<>(Map.of("recommendation", recommendation, "conditions", List.of()));
        if (recommendation.equals("DENY")) {
            body.putAll(Map.of("reasons", "demo: the risk of diversion is not answered", "legalBasis", BASIS));
        }
        act(who, "recommends: " + recommendation, "recommendations", body);
        if (recommendation.equals("DENY") && who.endsWith("-reviewer")) {
            String agency = who.substring(0, who.length() - "-reviewer".length());
            act(
                    agency + "-official",
                    "countersigns it, with which it counts",
                    "recommendations/" + agency.toUpperCase(Locale.ROOT) + "/countersignature");
        }
    }

    void escalates(String who, String to) {
        act(
                who,
                "takes it to " + to,
                "escalation",
                Map.of("to", to, "reasons", "demo: the risk of diversion is not answered", "legalBasis", BASIS));
    }

    void decides(String body, String decision) {
        act(
                "commerce-official",
                "has the decision of the " + body + ": " + decision,
                "body-decision",
                Map.of("decision", decision, "reasons", "demo: the conditions answer the risk"));
    }

    void votes(String who, String vote) {
        act(who, "votes: " + vote, "votes", Map.of("vote", vote, "reasons", "demo"));
    }

    JsonNode decide(Map<String, ?> decision) {
        return act("commerce-reviewer", "decides: " + decision.get("outcome"), "decision", decision);
    }

    /** The clock by the platform's time; the story ends where it is not what the rule says. */
    void expect(String stage, int elapsedDays, int dueOnDay) {
        var clock = platform.as("state-reviewer").get("/reviews/" + review + "/clock");
        narrator.note("day %d of %d, %s, due on %s"
                .formatted(
                        clock.path("elapsedDays").asInt(),
                        clock.path("limitDays").asInt(),
                        clock.path("stage").asText(),
                        clock.path("stageDueOn").asText("no day")));
        require("stage", stage, clock.path("stage").asText());
        require("elapsed days", elapsedDays, clock.path("elapsedDays").asInt());
        if (dueOnDay >= 0) {
            require(
                    "due",
                    registered.plusDays(dueOnDay).toString(),
                    clock.path("stageDueOn").asText());
        }
    }

    JsonNode awaitState(String state) {
        return platform.as("state-reviewer")
                .await("/reviews/" + review, seen -> seen.path("state").asText().equals(state));
    }

    private static void require(String what, Object expected, Object seen) {
        if (!expected.equals(seen)) {
            throw new IllegalStateException("the " + what + " should be " + expected + ", not " + seen);
        }
    }
}
