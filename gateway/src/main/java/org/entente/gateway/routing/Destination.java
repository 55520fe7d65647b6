package org.entente.gateway.routing;

/** Who answers on a public path. */
sealed interface Destination {
    /** A service behind the gateway. */
    record Service(String name, String host, int port) implements Destination {}

    /** The gateway itself. */
    record Local() implements Destination {}

    /** Nobody. */
    record Nowhere() implements Destination {}
}
