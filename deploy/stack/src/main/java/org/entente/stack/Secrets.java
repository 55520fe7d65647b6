package org.entente.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The keys of one stack: made on its first start and kept with its data, so that sessions and the audit chain outlive a restart.
 */
record Secrets(String session, String audit) {

    /** The secret of the portal in the local realm, and the default of the gateway, so that it also runs from an editor. */
    static final String GATEWAY_CLIENT = "demo-gateway-client-secret";

    private static final int BYTES = 32;

    static Secrets in(Path data) {
        Path file = data.resolve("secrets.properties");
        try {
            Properties properties = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
            } else {
                properties.setProperty("session", random());
                properties.setProperty("audit", random());
                write(properties, file);
            }
            return new Secrets(properties.getProperty("session"), properties.getProperty("audit"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the keys in " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Properties properties, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
