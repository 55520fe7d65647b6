package org.entente.dealtracker.determination.domain.condition;

import java.util.List;
import org.entente.dealtracker.determination.domain.EndUse;
import org.entente.dealtracker.determination.domain.TransactionKind;
import org.entente.dealtracker.policy.domain.CountrySet;
import org.entente.dealtracker.policy.domain.Enumeration;

/** A question about the transaction as a whole. */
public sealed interface TransactionCondition extends Condition {

    /** Whether the items go to one of these countries. */
    record DestinationIn(CountrySet countries) implements TransactionCondition {
        @Override
        public Verdict check(Scene scene) {
            return country(
                    scene,
                    "destination",
                    scene.transaction().destination(),
                    countries,
                    "the country that the items go to (ISO 3166-1, two letters)");
        }

        @Override
        public String words() {
            return "destination in " + countries.words();
        }
    }

    /** Whether the items come from one of these countries. */
    record ExportedFromIn(CountrySet countries) implements TransactionCondition {
        @Override
        public Verdict check(Scene scene) {
            return country(
                    scene,
                    "exportedFrom",
                    scene.transaction().exportedFrom(),
                    countries,
                    "the country that the items come from (ISO 3166-1, two letters)");
        }

        @Override
        public String words() {
            return "exported from " + countries.words();
        }
    }

    /** Whether the items move in one of these ways. */
    record TransactionIn(List<TransactionKind> kinds) implements TransactionCondition {
        public TransactionIn {
            kinds = List.copyOf(kinds);
        }

        @Override
        public Verdict check(Scene scene) {
            TransactionKind kind = scene.transaction().kind();
            return kind == null
                    ? Verdict.missing("transaction", "whether it is an export, a reexport or an in-country transfer")
                    : Verdict.known(kinds.contains(kind), "transaction", kind);
        }

        @Override
        public String words() {
            return "transaction is "
                    + Enumeration.or(kinds.stream().map(Enum::name).toList());
        }
    }

    /** Whether the items are for one of these uses; {@code UNKNOWN} is not stated. */
    record EndUseIn(List<EndUse> uses) implements TransactionCondition {
        public EndUseIn {
            uses = List.copyOf(uses);
        }

        @Override
        public Verdict check(Scene scene) {
            EndUse use = scene.transaction().endUse();
            return use == null || use == EndUse.UNKNOWN
                    ? Verdict.missing("endUse", "what the items are for")
                    : Verdict.known(uses.contains(use), "endUse", use);
        }

        @Override
        public String words() {
            return "end use is " + Enumeration.or(uses.stream().map(Enum::name).toList());
        }
    }

    private static Verdict country(Scene scene, String path, String stated, CountrySet countries, String whatToSupply) {
        return stated == null
                ? Verdict.missing(path, whatToSupply)
                : Verdict.known(scene.vocabulary().countries().contains(countries, stated), path, stated);
    }
}
