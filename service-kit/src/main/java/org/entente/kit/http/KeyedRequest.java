package org.entente.kit.http;

import java.security.MessageDigest;

/**
 * A request that carries an idempotency key.
 *
 * @param caller whose key it is
 * @param path what the request was sent to
 * @param key as the client chose it
 * @param hash of everything the method was called with
 */
@SuppressWarnings("ArrayRecordComponent") // compared by sameAs
record KeyedRequest(String caller, String path, String key, byte[] hash) {

    boolean sameAs(byte[] otherHash) {
        return MessageDigest.isEqual(hash, otherHash);
    }
}
