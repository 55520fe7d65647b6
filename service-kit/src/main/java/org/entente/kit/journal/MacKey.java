package org.entente.kit.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret key for HMAC-SHA256; never prints itself. */
public final class MacKey {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private MacKey(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @throws IllegalArgumentException for an empty secret */
    public static MacKey of(String secret) {
        return new MacKey(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Another key for another purpose, from which this one cannot be found. */
    public MacKey derive(String purpose) {
        return new MacKey(mac(purpose.getBytes(StandardCharsets.UTF_8)));
    }

    public byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
