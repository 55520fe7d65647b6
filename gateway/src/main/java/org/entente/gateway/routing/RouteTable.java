package org.entente.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Finds the owner of a public path. */
@ApplicationScoped
class RouteTable {
    static final String ROOT = "/api/v1/";

    private final Map<String, Destination> byResource = new HashMap<>();

    RouteTable(RoutingSettings settings) {
        settings.owners().forEach((name, owner) -> {
            var service = new Destination.Service(name, owner.url().getHost(), port(owner));
            owner.resources().forEach(resource -> put(resource, service));
        });
        settings.local().forEach(resource -> put(resource, new Destination.Local()));
    }

    /** The most specific owner of a normalized path below the root. */
    Destination find(String path) {
        if (path.length() <= ROOT.length()) {
            return new Destination.Nowhere();
        }
        String[] segments = path.substring(ROOT.length()).split("/", 3);
        Destination byTwo = segments.length > 1 ? byResource.get(segments[0] + "/" + segments[1]) : null;
        return byTwo != null ? byTwo : byResource.getOrDefault(segments[0], new Destination.Nowhere());
    }

    Set<Destination> all() {
        return Set.copyOf(byResource.values());
    }

    private void put(String resource, Destination destination) {
        Destination other = byResource.put(resource, destination);
        if (other != null && !other.equals(destination)) {
            throw new IllegalStateException(resource + " has two owners: " + other + " and " + destination);
        }
    }

    private static int port(RoutingSettings.Owner owner) {
        int port = owner.url().getPort();
        return port >= 0 ? port : owner.url().getScheme().equals("https") ? 443 : 80;
    }
}
