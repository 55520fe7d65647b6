package org.entente.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Who owns which public path, and how long and how much the gateway lets through. */
@ConfigMapping(prefix = "entente.routing")
public interface RoutingSettings {
    /** The services by name. */
    Map<String, Owner> owners();

    /** The resources below {@code /api/v1} that the gateway serves itself. */
    List<String> local();

    /** The largest request body that is passed on. */
    @WithDefault("1M")
    MemorySize largestBody();

    /** How long a service may take to accept a connection. */
    @WithDefault("2s")
    Duration connectWithin();

    /** How long a service may be silent before it has answered. */
    @WithDefault("30s")
    Duration answerWithin();

    /** What a caller is told to wait before the next attempt when a service is down. */
    @WithDefault("2s")
    Duration retryAfter();

    /** A service. */
    interface Owner {
        /** Where it listens; it serves the same paths as the gateway. */
        URI url();

        /** The first segments below {@code /api/v1} that are its own; {@code a/b} for two of them. */
        List<String> resources();
    }
}
