package org.entente.stack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** How far a start has come, as lines of text: one a part, with the time it takes and what it waits for. */
final class Board {

    private sealed interface State {
        record Waiting() implements State {}

        record Starting(long since) implements State {}

        record Ready(Duration took) implements State {}
    }

    private final List<Plan> plans;
    private final SequencedMap<String, State> states = new LinkedHashMap<>();

    Board(List<Plan> plans) {
        this.plans = List.copyOf(plans);
        plans.forEach(plan -> states.put(plan.name(), new State.Waiting()));
    }

    synchronized void starting(String part, long nanos) {
        states.put(part, new State.Starting(nanos));
    }

    synchronized void ready(String part, Duration took) {
        states.put(part, new State.Ready(took));
    }

    synchronized boolean isComplete() {
        return states.values().stream().allMatch(State.Ready.class::isInstance);
    }

    /** Every part with its state at this moment. */
    synchronized List<String> lines(long nanos) {
        List<String> lines = new ArrayList<>();
        for (Plan plan : plans) {
            lines.add("  %-20s %s".formatted(plan.title(), words(plan, nanos)).stripTrailing());
        }
        return lines;
    }

    /** What is being started now, and what comes after; for where lines cannot be drawn over. */
    synchronized String next() {
        List<String> starting = titles(State.Starting.class);
        List<String> waiting = titles(State.Waiting.class);
        if (!starting.isEmpty()) {
            return "now: " + String.join(", ", starting);
        }
        return waiting.isEmpty() ? "" : "next: " + String.join(", ", waiting);
    }

    String title(String part) {
        return plan(part).title();
    }

    String note(String part) {
        return plan(part).note();
    }

    private Plan plan(String part) {
        return plans.stream()
                .filter(plan -> plan.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(Class<? extends State> kind) {
        return plans.stream()
                .filter(plan -> kind.isInstance(states.get(plan.name())))
                .map(Plan::title)
                .toList();
    }

    private String words(Plan plan, long nanos) {
        return switch (states.get(plan.name())) {
            case State.Waiting _ -> "         " + waiting(plan);
            case State.Starting starting ->
                column(Duration.ofNanos(nanos - starting.since())) + "  starting"
                        + (plan.note().isEmpty() ? "" : ": " + plan.note());
            case State.Ready ready -> column(ready.took()) + "  ready";
        };
    }

    private String waiting(Plan plan) {
        List<String> missing = plan.waitsFor(plans).stream()
                .filter(title -> !titles(State.Ready.class).contains(title))
                .toList();
        return missing.isEmpty() ? "next" : "after " + String.join(", ", missing);
    }

    /** Such as {@code 12.3 s}. */
    static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }

    private static String column(Duration duration) {
        return "%7s".formatted(seconds(duration));
    }
}
