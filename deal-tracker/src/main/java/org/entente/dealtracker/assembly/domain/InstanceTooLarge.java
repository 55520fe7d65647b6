package org.entente.dealtracker.assembly.domain;

/** The sets of attested pairs of an instance would not fit into the memory set aside for them. */
public final class InstanceTooLarge extends InvalidInstance {

    private static final long serialVersionUID = 1L;

    private InstanceTooLarge(String message) {
        super(message);
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
