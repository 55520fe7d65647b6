package org.entente.gateway.edge;

/** The order of the edge's filters; all come before authentication, which Quarkus runs at 200. */
final class Order {
    static final int CORRELATION = 900;
    static final int SECURITY_HEADERS = 800;
    static final int CACHE_HEADERS = 750;
    static final int CROSS_SITE = 700;

    private Order() {}
}
