package org.entente.dealtracker.determination.domain.condition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Whether a condition holds, and because of what.
 *
 * @param inputs the facts that it turned on, by their path
 * @param missing the facts that it waits for, by their path, each with what to supply; empty unless unknown
 */
public record Verdict(Truth truth, SequencedMap<String, Object> inputs, SequencedMap<String, String> missing) {

    public static final Verdict TRUE = new Verdict(Truth.TRUE, new LinkedHashMap<>(), new LinkedHashMap<>());

    public Verdict {
        inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
        missing = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(missing));
    }

    public static Verdict missing(String path, String whatToSupply) {
        return new Verdict(Truth.UNKNOWN, new LinkedHashMap<>(), new LinkedHashMap<>(Map.of(path, whatToSupply)));
    }

    public static Verdict known(boolean holds, String path, Object fact) {
        return new Verdict(Truth.of(holds), new LinkedHashMap<>(Map.of(path, fact)), new LinkedHashMap<>());
    }

    public Verdict not() {
        return new Verdict(truth.not(), inputs, missing);
    }

    public static Verdict all(List<Verdict> verdicts) {
        return decided(Truth.FALSE, Truth.TRUE, verdicts);
    }

    public static Verdict any(List<Verdict> verdicts) {
        return decided(Truth.TRUE, Truth.FALSE, verdicts);
    }

    /** By those that say {@code decisive}; if there is none, by the unknown ones; otherwise by all of them. */
    private static Verdict decided(Truth decisive, Truth otherwise, List<Verdict> verdicts) {
        List<Verdict> deciding =
                verdicts.stream().filter(verdict -> verdict.truth == decisive).toList();
        if (!deciding.isEmpty()) {
            return new Verdict(decisive, merged(deciding, Verdict::inputs), new LinkedHashMap<>());
        }
        boolean unknown = verdicts.stream().anyMatch(verdict -> verdict.truth == Truth.UNKNOWN);
        return new Verdict(
                unknown ? Truth.UNKNOWN : otherwise,
                merged(verdicts, Verdict::inputs),
                merged(verdicts, Verdict::missing));
    }

    private static <V> SequencedMap<String, V> merged(List<Verdict> verdicts, Function<Verdict, Map<String, V>> part) {
        SequencedMap<String, V> merged = new LinkedHashMap<>();
        verdicts.forEach(verdict -> part.apply(verdict).forEach(merged::putIfAbsent));
        return merged;
    }

    /** Unknown for the same facts: until somebody has decided about them. */
    public Verdict undecided(String decide) {
        Objects.requireNonNull(decide, "decide");
        if (truth != Truth.TRUE) {
            return this;
        }
        SequencedMap<String, String> open = new LinkedHashMap<>();
        inputs.forEach((path, fact) -> open.put(path, fact + ": " + decide));
        return new Verdict(Truth.UNKNOWN, inputs, open);
    }
}
