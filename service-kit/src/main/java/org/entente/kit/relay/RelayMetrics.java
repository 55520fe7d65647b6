package org.entente.kit.relay;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;

/** Shows how far behind the relay is. */
@ApplicationScoped
class RelayMetrics {

    void register(@Observes StartupEvent event, MeterRegistry meters, OutboxRelay relay) {
        RelayGauge gauge = relay.gauge();
        FunctionCounter.builder("entente.relay.published", gauge, RelayGauge::count)
                .description("Events that Kafka has acknowledged")
                .register(meters);
        Gauge.builder("entente.relay.lag", gauge, RelayGauge::lagBytes)
                .description("Write-ahead log that the database keeps because it is not published yet")
                .baseUnit("bytes")
                .register(meters);
        Gauge.builder("entente.relay.last.publication", gauge, RelayMetrics::lastPublication)
                .description("When the last event was acknowledged, in seconds since 1970; 0 before the first")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("entente.relay.publishing", gauge, g -> g.state() == RelayState.PUBLISHING ? 1 : 0)
                .description("1 in the replica that has the replication slot")
                .register(meters);
    }

    private static double lastPublication(RelayGauge gauge) {
        Instant last = gauge.lastPublished();
        return last == null ? 0 : last.getEpochSecond();
    }
}
