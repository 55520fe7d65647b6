package org.entente.dealtracker.determination.domain.condition;

import java.util.List;
import java.util.stream.Collectors;

/** A question of a rule about a transaction, which is answered with true, false or unknown, never with a guess. */
public sealed interface Condition
        permits Condition.All,
                Condition.AnyOf,
                Condition.Not,
                ItemCondition,
                TransactionCondition,
                PartyCondition,
                Quantifier {

    Verdict check(Scene scene);

    /** The condition for people, as a part of a sentence. */
    String words();

    /** Every one of them; false as soon as one is false, whatever is unknown. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Verdict check(Scene scene) {
            return Verdict.all(
                    conditions.stream().map(condition -> condition.check(scene)).toList());
        }

        @Override
        public String words() {
            return joined(conditions, " and ");
        }
    }

    /** At least one of them; true as soon as one is true, whatever is unknown. */
    record AnyOf(List<Condition> conditions) implements Condition {
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Verdict check(Scene scene) {
            return Verdict.any(
                    conditions.stream().map(condition -> condition.check(scene)).toList());
        }

        @Override
        public String words() {
            return joined(conditions, " or ");
        }
    }

    /** The opposite; unknown stays unknown. */
    record Not(Condition condition) implements Condition {
        @Override
        public Verdict check(Scene scene) {
            return condition.check(scene).not();
        }

        @Override
        public String words() {
            return "not " + grouped(condition);
        }
    }

    private static String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(Condition::grouped).collect(Collectors.joining(word));
    }

    private static String grouped(Condition condition) {
        return switch (condition) {
            case All _, AnyOf _ -> "(" + condition.words() + ")";
            case Not _, ItemCondition _, TransactionCondition _, PartyCondition _, Quantifier _ -> condition.words();
        };
    }
}
