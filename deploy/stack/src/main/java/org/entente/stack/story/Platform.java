package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.stack.PlatformTime;
import org.entente.stack.StackSettings;
import org.entente.stack.Tokens;

/**
 * Entente seen from outside: its public API at the gateway, used as a careful client uses it.
 *
 * <p>An answer that did not arrive is treated as unknown: the same request is sent again with the same {@code Idempotency-Key}
 * until the platform says what became of it or the patience ends.
 */
public final class Platform {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final ZoneId WASHINGTON = ZoneId.of("America/New_York");

    private final StackSettings stack;
    private final URI gateway;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AccessTokens tokens;
    private final Clock clock;
    private final Duration patience;

    /**
     * @param patience how long a request or a wait may take in all, over any failures of the platform
     */
    public Platform(StackSettings stack, Duration patience, Clock clock) {
        this.stack = stack;
        this.gateway = URI.create(stack.portal());
        this.tokens = new AccessTokens(new Tokens(stack), clock);
        this.clock = clock;
        this.patience = patience;
    }

    /** The API as one demo person or service account sees it. */
    public Person as(String name) {
        return new Person(this, name);
    }

    /** Sets the platform's time forward to noon of this day in Washington, where review days are counted. */
    void forwardTo(LocalDate day) {
        var now = PlatformTime.of(stack, clock.instant());
        var noon = day.atTime(LocalTime.NOON).atZone(WASHINGTON).toInstant();
        if (noon.isAfter(now.shows())) {
            now.forward(Duration.between(now.shows(), noon)).keep(stack);
        }
    }

    /** The day in Washington by the platform's time. */
    public LocalDate today() {
        return LocalDate.ofInstant(PlatformTime.of(stack, clock.instant()).shows(), WASHINGTON);
    }

    URI gateway() {
        return gateway;
    }

    HttpClient http() {
        return http;
    }

    String token(String person) throws IOException {
        return tokens.of(person);
    }

    JsonNode send(String person, String method, String path, JsonNode body) {
        var what = "%s %s as %s".formatted(method, path, person);
        var key = UUID.randomUUID().toString();
        var end = clock.instant().plus(patience);
        while (true) {
            String failure;
            try {
                var request = HttpRequest.newBuilder(gateway.resolve("/api/v1" + path))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", "Bearer " + tokens.of(person))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .method(
                                method,
                                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                        .build();
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return parse(answer.body());
                }
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    throw new Refused(what, answer.statusCode(), parse(answer.body()));
                }
                failure = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                failure = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(what + " was interrupted", e);
            }
            pauseUntil(end, () -> what, failure);
        }
    }

    /** Repeats {@code look} until its result satisfies {@code wanted}; refusals that a later event may lift count as not yet. */
    <T> T await(String what, Supplier<T> look, Predicate<T> wanted) {
        var end = clock.instant().plus(patience);
        while (true) {
            String last;
            try {
                var seen = look.get();
                if (wanted.test(seen)) {
                    return seen;
                }
                last = String.valueOf(seen);
            } catch (Refused e) {
                if (!e.mayPass()) {
                    throw e;
                }
                last = e.getMessage();
            }
            pauseUntil(end, () -> what, last);
        }
    }

    private void pauseUntil(Instant end, Supplier<String> what, String last) {
        if (clock.instant().isAfter(end)) {
            throw new IllegalStateException(
                    "%s: not within %d s. Last seen: %s".formatted(what.get(), patience.toSeconds(), last));
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what.get() + " was interrupted", e);
        }
    }

    private static JsonNode parse(String body) throws IOException {
        return body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
    }
}
