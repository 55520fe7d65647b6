package org.entente.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Begins something that goes on after its transaction, once for each {@code Idempotency-Key}.
 *
 * <p>The key commits together with what was begun. A repeat is told which one that was, also while it goes on, and answers with what has
 * become of it since; {@link Idempotent} repeats an answer as it was, and holds its transaction open until there is one.
 */
@ApplicationScoped
public class BegunOnce {

    private static final int BEGUN = 200;

    private final KeyedRequests requests;
    private final IdempotentRun run;
    private final ObjectMapper json;

    BegunOnce(KeyedRequests requests, IdempotentRun run, ObjectMapper json) {
        this.requests = requests;
        this.run = run;
        this.json = json;
    }

    /**
     * The id of what was begun, now or by an earlier request with the same key.
     *
     * @param input what the request says, parsed
     * @param begin begins it, in a transaction of its own or that of the key
     */
    public UUID begin(Object input, Supplier<UUID> begin) throws Exception {
        Optional<KeyedRequest> keyed = requests.read(Collections.singletonMap("input", input));
        if (keyed.isEmpty()) {
            return begin.get();
        }
        try {
            return (UUID) run.run(keyed.get(), begin::get);
        } catch (StoredAnswer known) {
            if (known.status() != BEGUN) {
                throw known;
            }
            return id(known);
        }
    }

    private UUID id(StoredAnswer begun) throws IOException {
        return json.readValue(begun.body(), UUID.class);
    }
}
