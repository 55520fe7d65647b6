package org.entente.kit.http;

import org.eclipse.microprofile.config.ConfigProvider;
import org.entente.kit.journal.MacKey;

/** The key of the cursors' MAC, derived from the audit key so that all replicas share it. */
final class CursorKey {

    private static final MacKey KEY = MacKey.of(ConfigProvider.getConfig()
                    .getOptionalValue("entente.audit.key", String.class)
                    .orElse("entente"))
            .derive("cursor");

    private CursorKey() {}

    static byte[] mac(byte[] payload) {
        return KEY.mac(payload);
    }
}
