package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The event stream as a partner system reads it: server-sent events, taken up again after the last one seen whenever the
 * connection ends.
 */
public final class EventFeed implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Platform platform;
    private final Consumer<JsonNode> reader;
    private final CountDownLatch open = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;
    private String lastEventId;

    private EventFeed(Platform platform, String lastEventId, Consumer<JsonNode> reader) {
        this.platform = platform;
        this.reader = reader;
        this.lastEventId = lastEventId;
        this.thread = Thread.ofVirtual().name("event-feed").start(this::read);
    }

    /** Hands over what happens from now on. */
    public static EventFeed live(Platform platform, Consumer<JsonNode> reader) {
        return new EventFeed(platform, null, reader);
    }

    /** Hands over everything after a position of the stream, each event once and in the stream's order. */
    public static EventFeed after(Platform platform, long position, Consumer<JsonNode> reader) {
        return new EventFeed(platform, Long.toString(position), reader);
    }

    /** Waits for the first connection. */
    public void awaitOpen() {
        try {
            if (!open.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the event stream did not open within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the event stream was opening", e);
        }
    }

    private void read() {
        while (!closed) {
            try {
                readOnce();
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void readOnce() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(platform.gateway().resolve("/api/v1/events/stream"))
                .header("Authorization", "Bearer " + platform.token("partner-system"))
                .header("Accept", "text/event-stream")
                .timeout(Duration.ofDays(1));
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = platform.http().send(request.build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            answer.body().close();
            throw new IOException("the stream answered " + answer.statusCode());
        }
        open.countDown();
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String id = null;
            var data = new StringBuilder();
            for (var line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                } else if (line.isEmpty() && !data.isEmpty()) {
                    reader.accept(Platform.JSON.readTree(data.toString()));
                    lastEventId = id;
                    data.setLength(0);
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
