package org.entente.dealtracker.determination.domain.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.dealtracker.determination.domain.Eccn;
import org.entente.dealtracker.determination.domain.Item;
import org.entente.dealtracker.policy.domain.Enumeration;

/** A question about the item that is looked at. */
public sealed interface ItemCondition extends Condition {

    /** Whether its ECCN is in one of these classes of items. */
    record ItemIn(List<String> classes) implements ItemCondition {
        public ItemIn {
            classes = List.copyOf(classes);
        }

        @Override
        public Verdict check(Scene scene) {
            Eccn eccn = scene.item().eccn();
            String path = scene.itemPath("eccn");
            return eccn == null
                    ? Verdict.missing(path, "the item's ECCN, or NONE for an item on no list")
                    : Verdict.known(
                            classes.stream()
                                    .anyMatch(named -> scene.vocabulary().isIn(eccn, named)),
                            path,
                            eccn.code());
        }

        @Override
        public String words() {
            return "item in " + Enumeration.or(classes);
        }
    }

    /** Whether it is designed or marketed for data centers, or is not. */
    record DesignedForDataCenter(boolean designed) implements ItemCondition {
        @Override
        public Verdict check(Scene scene) {
            return fact(
                    scene,
                    "designedForDataCenter",
                    Item::designedForDataCenter,
                    stated -> stated == designed,
                    "whether the item is designed or marketed for data centers");
        }

        @Override
        public String words() {
            return "item " + (designed ? "" : "not ") + "designed or marketed for data centers";
        }
    }

    /** Whether the exporter was informed by letter that a license is required for it, or was not. */
    record InformedLetter(boolean informed) implements ItemCondition {
        @Override
        public Verdict check(Scene scene) {
            return fact(
                    scene,
                    "informedLetter",
                    Item::informedLetter,
                    stated -> stated == informed,
                    "whether the exporter was informed by letter that a license is required for the item");
        }

        @Override
        public String words() {
            return (informed ? "" : "not ") + "informed by letter about the item";
        }
    }

    /** Whether its total processing performance is below the limit. */
    record TppBelow(BigDecimal limit) implements ItemCondition {
        @Override
        public Verdict check(Scene scene) {
            return fact(
                    scene,
                    "totalProcessingPerformance",
                    Item::totalProcessingPerformance,
                    stated -> stated.compareTo(limit) < 0,
                    "the item's total processing performance (TPP, dense)");
        }

        @Override
        public String words() {
            return "TPP below " + limit.toPlainString();
        }
    }

    /** Whether the bandwidth of all its DRAM is below the limit. */
    record BandwidthBelow(BigDecimal gigabytesPerSecond) implements ItemCondition {
        @Override
        public Verdict check(Scene scene) {
            return fact(
                    scene,
                    "memoryBandwidthGigabytesPerSecond",
                    Item::memoryBandwidthGigabytesPerSecond,
                    stated -> stated.compareTo(gigabytesPerSecond) < 0,
                    "the bandwidth of all DRAM of the item, in GB/s");
        }

        @Override
        public String words() {
            return "DRAM bandwidth below " + gigabytesPerSecond.toPlainString() + " GB/s";
        }
    }

    private static <F> Verdict fact(
            Scene scene, String field, Function<Item, F> read, Predicate<F> holds, String whatToSupply) {
        F stated = read.apply(scene.item());
        String path = scene.itemPath(field);
        return stated == null ? Verdict.missing(path, whatToSupply) : Verdict.known(holds.test(stated), path, stated);
    }
}
