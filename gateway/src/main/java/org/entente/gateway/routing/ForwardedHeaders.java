package org.entente.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;

/** What changes in the headers on the way to a service and back. */
final class ForwardedHeaders {
    /** RFC 9110 section 7.6.1: of one connection only. The proxy leaves out the same on the way to the service. */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    private ForwardedHeaders() {}

    static void onRequest(MultiMap headers, HttpServerRequest request) {
        dropNamedByConnection(headers);
        HOP_BY_HOP.forEach(headers::remove);
        // A service knows callers by their token; what stands for a session stays here.
        headers.remove("Cookie");
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", request.authority().toString());
        headers.set("X-Forwarded-Proto", request.scheme());
    }

    static void onResponse(MultiMap headers, HttpServerRequest request, Destination.Service service) {
        dropNamedByConnection(headers);
        HOP_BY_HOP.forEach(headers::remove);
        headers.remove("Set-Cookie");
        // The edge has set these; a header stands once.
        request.response().headers().names().forEach(headers::remove);
        String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", atGateway(location, request, service));
        }
    }

    /** The path alone for an address of the service or of the gateway; others stay as they are. */
    private static String atGateway(String location, HttpServerRequest request, Destination.Service service) {
        URI uri = URI.create(location);
        boolean ours = uri.isAbsolute()
                && (uri.getRawAuthority().equals(service.host() + ":" + service.port())
                        || uri.getRawAuthority().equals(request.authority().toString()));
        if (!ours) {
            return location;
        }
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static void dropNamedByConnection(MultiMap headers) {
        for (String value : headers.getAll("Connection")) {
            for (String name : value.split(",")) {
                headers.remove(name.trim());
            }
        }
    }
}
