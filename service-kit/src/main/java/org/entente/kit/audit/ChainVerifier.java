package org.entente.kit.audit;

/**
 * Reads the whole journal and recomputes every chain.
 *
 * <p>Finds a row that was changed, removed (in the middle or at the tail), added or swapped by anyone who does not have the
 * audit key. What it cannot see on its own is a whole aggregate removed with its head, or a database set back to an earlier
 * state as a whole: the event log in Kafka, which holds every row under the same sequence numbers, is the witness for that.
 */
public interface ChainVerifier {

    ChainReport verify();
}
