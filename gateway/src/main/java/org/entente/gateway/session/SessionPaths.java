package org.entente.gateway.session;

import java.util.List;

/** Where the sign-in lives: beside the other public paths, and at the root of the site. */
final class SessionPaths {
    static final List<String> ROOTS = List.of("/api/v1/session", "/session");
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String CALLBACK = "/callback";

    private SessionPaths() {}

    /** Whether the authorization code flow runs on this path. */
    static boolean isSignIn(String path) {
        return ROOTS.stream().anyMatch(root -> path.equals(root + SIGN_IN) || path.equals(root + CALLBACK));
    }
}
