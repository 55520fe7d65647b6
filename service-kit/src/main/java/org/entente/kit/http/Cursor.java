package org.entente.kit.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.entente.kit.problem.Problem;

/**
 * A position in a sorted list: the sort keys of the last row that was shown.
 *
 * <p>Clients see an opaque text that carries a MAC, so that they can neither read meaning into it nor make one up.
 */
public record Cursor(List<String> keys) {

    private static final char SEPARATOR = '\u001f';
    private static final int MAC_BYTES = 8;

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** A position by its sort keys, each kept as text. */
    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** @throws Problem {@code invalid-input} for anything that {@link #encode} did not make */
    public static Cursor decode(String text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
        if (all.length < MAC_BYTES) {
            throw unknown();
        }
        byte[] payload = Arrays.copyOfRange(all, MAC_BYTES, all.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(all, MAC_BYTES), mac(payload))) {
            throw unknown();
        }
        String joined = new String(payload, StandardCharsets.UTF_8);
        return new Cursor(List.of(joined.split(String.valueOf(SEPARATOR), -1)));
    }

    public String encode() {
        byte[] payload = String.join(String.valueOf(SEPARATOR), keys).getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(mac(payload), MAC_BYTES + payload.length);
        System.arraycopy(payload, 0, all, MAC_BYTES, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The key at an index, as text. */
    public String text(int index) {
        if (index >= keys.size()) {
            throw unknown();
        }
        return keys.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(text(index));
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(text(index));
        } catch (DateTimeParseException _) {
            throw unknown();
        }
    }

    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException _) {
            throw unknown();
        }
    }

    private static byte[] mac(byte[] payload) {
        return Arrays.copyOf(CursorKey.mac(payload), MAC_BYTES);
    }

    private static Problem unknown() {
        return Problem.invalid("after", "is not a cursor of this list");
    }
}
