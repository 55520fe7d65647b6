package org.entente.kit.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventMetadata;

/**
 * What a consumer does with each type of event that concerns it; this is also how the {@link Inbox} knows what to pass over.
 *
 * <p>A reaction runs inside the inbox's transaction and must not start its own.
 */
public final class Reactions {

    private final Map<String, EventHandler<DomainEvent>> byType;

    private Reactions(Map<String, EventHandler<DomainEvent>> byType) {
        this.byType = Map.copyOf(byType);
    }

    /** The reaction to one type, and to no other. */
    public static <E extends DomainEvent> Reactions to(Class<E> type, Consumer<E> reaction) {
        return to(type, (_, event) -> reaction.accept(event));
    }

    /** The reaction to one type, and to no other, where what surrounds the event matters too. */
    public static <E extends DomainEvent> Reactions to(Class<E> type, EventHandler<E> reaction) {
        return new Reactions(Map.of()).and(type, reaction);
    }

    /** These reactions and one to another type. */
    public <E extends DomainEvent> Reactions and(Class<E> type, Consumer<E> reaction) {
        return and(type, (_, event) -> reaction.accept(event));
    }

    /**
     * These reactions and one to another type, where what surrounds the event matters too.
     *
     * @throws IllegalArgumentException for a type that no service publishes, and for one that has a reaction already
     */
    public <E extends DomainEvent> Reactions and(Class<E> type, EventHandler<E> reaction) {
        var more = new HashMap<>(byType);
        var earlier =
                more.put(EventCatalog.of(type).name(), (metadata, event) -> reaction.on(metadata, type.cast(event)));
        if (earlier != null) {
            throw new IllegalArgumentException("There is a reaction to " + type.getName() + " already");
        }
        return new Reactions(more);
    }

    /** Whether the consumer needs to see an event of this type; a type that this version does not know may be one it does. */
    boolean concern(String type) {
        return type == null
                || byType.containsKey(type)
                || EventCatalog.byName(type).isEmpty();
    }

    /** Reacts; not at all to an event that was set aside when its type still concerned the consumer. */
    void on(EventMetadata metadata, DomainEvent event) {
        byType.getOrDefault(metadata.type(), (_, _) -> {}).on(metadata, event);
    }
}
