package org.entente.dealtracker.review.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a review is about, as far as another one can be like it.
 *
 * @param slots the classes of its items: their places in the stack
 */
public record Likeness(String destination, Set<String> layers, Set<String> slots, Set<UUID> members) {

    private static final int DESTINATION = 40;
    private static final int MEMBERS = 30;
    private static final int LAYERS = 15;
    private static final int SLOTS = 15;

    public Likeness {
        layers = Set.copyOf(layers);
        slots = Set.copyOf(slots);
        members = Set.copyOf(members);
    }

    /** From 0, nothing in common, to 100, the same in everything. */
    public int to(Likeness other) {
        return (destination.equals(other.destination) ? DESTINATION : 0)
                + share(MEMBERS, members, other.members)
                + share(LAYERS, layers, other.layers)
                + share(SLOTS, slots, other.slots);
    }

    /** What the two have in common, in words: {@code same destination, 3 of 4 layers, 1 of 2 members}. */
    public String words(Likeness other) {
        List<String> words = new ArrayList<>();
        words.add(
                destination.equals(other.destination) ? "same destination" : "other destination " + other.destination);
        words.add(shared(layers, other.layers) + " of " + layers.size() + " layers");
        words.add(shared(slots, other.slots) + " of " + slots.size() + " classes of items");
        words.add(shared(members, other.members) + " of " + members.size() + " members");
        return String.join(", ", words);
    }

    private static <T> int share(int points, Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : points * shared(one, other) / all.size();
    }

    private static <T> int shared(Set<T> one, Set<T> other) {
        return (int) one.stream().filter(other::contains).count();
    }
}
