package org.entente.kit.houserules.badservice.orders.rest;

import java.time.Instant;

class ResourceThatReadsTheClock {
    @SuppressWarnings("TimeZoneUsage")
    Instant when() {
        return Instant.now();
    }
}
