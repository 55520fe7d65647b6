package org.entente.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers a navigation to a page of the portal with the portal itself, which knows its pages. */
@ApplicationScoped
class PortalPages {
    /** After the static files and before the REST resources, which would answer that there is nothing. */
    private static final int ORDER = 5_000;

    private static final String START = "/";
    private static final List<String> NOT_PAGES = List.of("/api/", "/session/", "/q/");

    void register(@Observes Router router) {
        router.get().order(ORDER).handler(this::open);
    }

    private void open(RoutingContext context) {
        if (isPage(context.normalizedPath()) && isNavigation(context.request())) {
            context.reroute(START);
        } else {
            context.next();
        }
    }

    /** A path whose last part has a dot is a file, and missing. */
    private static boolean isPage(String path) {
        return !path.equals(START)
                && path.indexOf('.', path.lastIndexOf('/')) < 0
                && NOT_PAGES.stream().noneMatch((path + "/")::startsWith);
    }

    private static boolean isNavigation(HttpServerRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("text/html");
    }
}
