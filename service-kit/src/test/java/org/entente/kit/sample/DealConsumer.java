package org.entente.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

/** Writes a note for each withdrawn deal, and fails as its reason says. */
@ApplicationScoped
public class DealConsumer {

    /** What each deal's handler was called with, in order, also when it failed. */
    public static final Map<UUID, List<String>> CALLS = new ConcurrentHashMap<>();

    /** Deals whose poison has been taken out. */
    public static final Map<UUID, Boolean> CURED = new ConcurrentHashMap<>();

    private final Inbox inbox;
    private final Reactions reactions = Reactions.to(DealWithdrawn.class, this::on);
    private final Notes notes;
    private final EntityManager entities;

    DealConsumer(Inbox inbox, Notes notes, EntityManager entities) {
        this.inbox = inbox;
        this.notes = notes;
        this.entities = entities;
    }

    @Incoming("sample-deals")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }

    private void on(EventMetadata metadata, DealWithdrawn withdrawn) {
        if (metadata.source().equals("/entente/test")) {
            List<String> calls = CALLS.computeIfAbsent(withdrawn.dealId(), _ -> new CopyOnWriteArrayList<>());
            calls.add(withdrawn.reason());
            notes.persist(new Note(UUID.randomUUID(), "deal " + withdrawn.dealId() + " " + withdrawn.reason()));
            fail(withdrawn, calls);
        }
    }

    private void fail(DealWithdrawn withdrawn, List<String> calls) {
        if (withdrawn.reason().equals("poison") && !CURED.containsKey(withdrawn.dealId())) {
            throw new IllegalArgumentException("cannot make sense of it");
        }
        if (withdrawn.reason().equals("locked")) {
            entities.createNativeQuery("SET LOCAL lock_timeout = '50ms'").executeUpdate();
            entities.createNativeQuery("LOCK TABLE note_lock").executeUpdate();
        }
        if (withdrawn.reason().equals("cut") && calls.size() < 3) {
            entities.createNativeQuery("SELECT pg_terminate_backend(pg_backend_pid())")
                    .getResultList();
        }
    }
}
