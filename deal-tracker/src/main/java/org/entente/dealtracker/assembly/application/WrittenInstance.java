package org.entente.dealtracker.assembly.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.format.InstanceWriter;

/**
 * An instance in the canonical form that is kept.
 *
 * @param hash SHA-256 of the text, hexadecimal: the same hash means the same problem
 */
public record WrittenInstance(String text, String hash) {

    static WrittenInstance of(Instance instance) {
        try {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            InstanceWriter.write(instance, new DigestOutputStream(written, sha));
            return new WrittenInstance(
                    written.toString(StandardCharsets.UTF_8), HexFormat.of().formatHex(sha.digest()));
        } catch (IOException e) {
            throw new IllegalStateException("An instance is always JSON", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
