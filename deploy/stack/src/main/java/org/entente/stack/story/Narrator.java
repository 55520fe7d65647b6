package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells a story: each step as it is taken, and beneath it the events that concern the story, as they arrive. */
public final class Narrator {
    private final PrintStream out;
    private final Set<String> cast = new HashSet<>();
    private final List<JsonNode> heard = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int step;

    public Narrator(PrintStream out) {
        this.out = out;
    }

    synchronized void title(String text) {
        out.println(text);
        out.println();
    }

    /** Announces what a person does next. */
    synchronized void step(String person, String text) {
        out.printf("%2d  %-22s %s%n", ++step, person, text);
    }

    /** A remark that belongs to the step before. */
    synchronized void note(String text) {
        out.printf("    %-22s %s%n", "", text);
    }

    /** Takes an aggregate into the story: its events are told from now on, those already heard at once. */
    synchronized String follow(JsonNode resource) {
        var id = resource.path("id").asText();
        cast.add(id);
        List.copyOf(heard).forEach(this::tell);
        return id;
    }

    /** Hears one event of the stream. */
    public synchronized void hear(JsonNode event) {
        heard.add(event);
        tell(event);
        notifyAll();
    }

    /** Waits until no event has come for half a second, or {@code atMost} is over. */
    synchronized void awaitQuiet(Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        try {
            int before;
            do {
                before = heard.size();
                wait(500);
            } while (heard.size() > before && System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything heard so far, in order. */
    public synchronized List<JsonNode> heard() {
        return List.copyOf(heard);
    }

    private void tell(JsonNode event) {
        var concerned = cast.contains(event.path("subject").asText());
        for (var field : event.path("data")) {
            concerned |= field.isTextual() && cast.contains(field.asText());
        }
        if (concerned && told.add(event.path("id").asText())) {
            out.printf(
                    "    %-22s ~ %s  #%s of %s%n",
                    "",
                    event.path("type").asText(),
                    event.path("sequence").asText(),
                    event.path("subject").asText());
        }
    }
}
