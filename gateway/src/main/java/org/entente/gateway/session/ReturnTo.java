package org.entente.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a sign-in leads: a path of this site, never another site.
 *
 * @param path absolute path with its query and fragment
 */
record ReturnTo(String path) {
    private static final ReturnTo HOME = new ReturnTo("/");
    private static final int LONGEST = 2_000;

    /** Reads the query parameter; empty for an address that could leave this site. A missing one means the home page. */
    static Optional<ReturnTo> of(String parameter) {
        if (parameter == null || parameter.isEmpty()) {
            return Optional.of(HOME);
        }
        return isLocal(parameter) ? Optional.of(new ReturnTo(parameter)) : Optional.empty();
    }

    /** Browsers read {@code //host} and {@code /\host} as another site, and drop control characters before they read. */
    private static boolean isLocal(String path) {
        if (path.length() > LONGEST || !path.startsWith("/") || path.startsWith("//") || path.indexOf('\\') >= 0) {
            return false;
        }
        try {
            URI uri = new URI(path);
            return !uri.isAbsolute() && uri.getRawAuthority() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
