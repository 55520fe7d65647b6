package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Requirements that cannot hold together, none of which can be spared.
 *
 * <p>Found by dividing (Junker, "QuickXplain: preferred explanations and relaxations for over-constrained problems", AAAI 2004): its
 * number of questions grows with the size of the conflict and only with the logarithm of the number of requirements. Those that come
 * first are preferred.
 *
 * @param smallest false when the budget was spent before it was known of each that it cannot be spared
 */
record Conflict(List<Requirement> requirements, boolean smallest) {

    /** A conflict among requirements that are known not to hold together. */
    static Conflict among(List<Requirement> requirements, Oracle oracle) {
        return among(List.of(), requirements, oracle);
    }

    /** A conflict among requirements that are known not to hold together with what is given; without what is given. */
    static Conflict among(List<Requirement> given, List<Requirement> requirements, Oracle oracle) {
        Finder finder = new Finder(oracle);
        return new Conflict(finder.find(given, false, requirements), finder.allKnown);
    }

    List<String> names() {
        return requirements.stream().map(Requirement::name).toList();
    }

    private static final class Finder {

        private final Oracle oracle;
        private boolean allKnown = true;

        Finder(Oracle oracle) {
            this.oracle = oracle;
        }

        /**
         * Which of the others, with what is given, cannot hold together.
         *
         * @param grown whether something was given since it was last asked whether what is given is impossible by itself
         */
        List<Requirement> find(List<Requirement> given, boolean grown, List<Requirement> others) {
            if (grown && impossible(given)) {
                return List.of();
            }
            if (others.size() == 1) {
                return others;
            }
            List<Requirement> first = others.subList(0, others.size() / 2);
            List<Requirement> second = others.subList(others.size() / 2, others.size());
            List<Requirement> ofSecond = find(joined(given, first), true, second);
            List<Requirement> ofFirst = find(joined(given, ofSecond), !ofSecond.isEmpty(), first);
            return joined(ofFirst, ofSecond);
        }

        /** What is not known is taken for possible: the conflict stays one, though perhaps not a smallest one. */
        private boolean impossible(List<Requirement> given) {
            Oracle.Verdict verdict = oracle.verdict(given);
            allKnown &= verdict != Oracle.Verdict.UNKNOWN;
            return verdict == Oracle.Verdict.IMPOSSIBLE;
        }

        private static List<Requirement> joined(List<Requirement> one, List<Requirement> other) {
            List<Requirement> all = new ArrayList<>(one);
            all.addAll(other);
            return all;
        }
    }
}
