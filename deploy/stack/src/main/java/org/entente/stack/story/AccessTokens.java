package org.entente.stack.story;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.stack.StackFailed;
import org.entente.stack.Tokens;

/** Access tokens of the demo people, fetched when first needed and again a while before their five minutes are over. */
final class AccessTokens {
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final Tokens tokens;
    private final Clock clock;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    AccessTokens(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The bearer token of a demo person; an {@link IOException} where Keycloak cannot give one now. */
    String of(String name) throws IOException {
        var token = known.get(name);
        if (token == null || clock.instant().isAfter(token.until())) {
            try {
                token = new Token(tokens.of(name), clock.instant().plus(KEPT));
            } catch (StackFailed e) {
                throw new IOException(e.getMessage(), e);
            }
            known.put(name, token);
        }
        return token.value();
    }

    private record Token(String value, Instant until) {}
}
