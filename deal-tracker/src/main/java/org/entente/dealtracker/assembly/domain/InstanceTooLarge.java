package org.entente.dealtracker.assembly.domain;

import java.util.Locale;

/** An instance would not fit into the memory set aside for it. */
public final class InstanceTooLarge extends InvalidInstance {

    private static final long serialVersionUID = 1L;

    private InstanceTooLarge(String message) {
        super(message);
    }

    /**
     * Refuses more attested pairs than can be kept.
     *
     * @param pairs that there are
     * @param limit how many there is room for
     */
    public static void checkPairs(long pairs, long limit) {
        if (pairs > limit) {
            throw new InstanceTooLarge(String.format(
                    Locale.ROOT,
                    "The offerings that fit are attested in %,d pairs and there is room for %,d: ask for fewer slots or narrow"
                            + " the offerings (destination, workload, capacity, delivery day), or give the service more memory",
                    pairs,
                    limit));
        }
    }

    /**
     * Refuses what would not fit.
     *
     * @param bytes needed
     * @param limit bytes set aside
     */
    public static void check(long bytes, long limit) {
        if (bytes > limit) {
            throw new InstanceTooLarge(
                    "The coupled slots need " + (bytes >> 20) + " MiB of attestation sets and " + (limit >> 20)
                            + " MiB are set aside: narrow the offerings (destination, region, lead time) or couple fewer slots");
        }
    }
}
