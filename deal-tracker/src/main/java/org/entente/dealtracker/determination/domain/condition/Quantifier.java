package org.entente.dealtracker.determination.domain.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.dealtracker.determination.domain.PartyRole;

/** A question about the parties, made of a question about one of them. */
public sealed interface Quantifier extends Condition {

    Condition condition();

    /** At least one party. */
    record AnyParty(Condition condition) implements Quantifier {
        @Override
        public Verdict check(Scene scene) {
            return Verdict.any(scene.parties().stream().map(condition::check).toList());
        }

        @Override
        public String words() {
            return "any party (" + condition.words() + ")";
        }
    }

    /**
     * Every end user and ultimate consignee; the purchasers where neither is named. Unknown where nobody of all these is named.
     *
     * <p>A party without a role could be any of them.
     */
    record EveryRecipient(Condition condition) implements Quantifier {
        @Override
        public Verdict check(Scene scene) {
            List<Scene> receiving = scene.parties().stream()
                    .filter(one ->
                            one.party().role() != null && one.party().role().receives())
                    .toList();
            List<Scene> purchasers = scene.parties().stream()
                    .filter(one -> one.party().role() == PartyRole.PURCHASER)
                    .toList();
            List<Scene> withoutRole = scene.parties().stream()
                    .filter(one -> one.party().role() == null)
                    .toList();
            List<Scene> instead = receiving.isEmpty() ? purchasers : receiving;
            if (withoutRole.isEmpty()) {
                return instead.isEmpty()
                        ? Verdict.missing("parties", "the END_USER or the ULTIMATE_CONSIGNEE")
                        : all(instead);
            }
            List<Scene> possible = new ArrayList<>(instead);
            possible.addAll(withoutRole);
            return possible(all(possible), all(receiving), instead.isEmpty(), withoutRole);
        }

        private Verdict all(List<Scene> parties) {
            return Verdict.all(parties.stream().map(condition::check).toList());
        }

        /** Sure only where it does not matter who the parties without a role are. */
        private static Verdict possible(Verdict all, Verdict sure, boolean nobody, List<Scene> withoutRole) {
            if (all.truth() == Truth.TRUE && !nobody) {
                return all;
            }
            if (sure.truth() == Truth.FALSE) {
                return sure;
            }
            var missing = new LinkedHashMap<>(all.missing());
            withoutRole.forEach(one -> missing.put(one.partyPath("role"), "what the party is to the transaction"));
            return new Verdict(Truth.UNKNOWN, all.inputs(), missing);
        }

        @Override
        public String words() {
            return "every recipient (" + condition.words() + ")";
        }
    }
}
