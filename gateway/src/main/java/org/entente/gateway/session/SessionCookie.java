package org.entente.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/** The cookie that stands for a session. */
public final class SessionCookie {
    /** The identity tenant of the portal's sessions; Quarkus names the cookie after it. */
    static final String TENANT = "browser";

    static final String NAME = "q_session_" + TENANT;

    private SessionCookie() {}

    /** Whether the cookie, and not a bearer token, would authenticate this request. */
    public static boolean authenticates(HttpServerRequest request) {
        if (request.getHeader("Authorization") != null) {
            return false;
        }
        Cookie cookie = request.getCookie(NAME);
        return cookie != null && !cookie.getValue().isEmpty();
    }
}
