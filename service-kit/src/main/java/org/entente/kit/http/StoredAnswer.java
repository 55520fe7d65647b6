package org.entente.kit.http;

import java.util.Map;

/** An answer that is given as it was stored, whatever the resource method returns. */
final class StoredAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, String> headers;
    private final transient byte[] body;

    /** @param body null for an answer without one */
    StoredAnswer(int status, Map<String, String> headers, byte[] body) {
        super("Answer " + status, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }
}
