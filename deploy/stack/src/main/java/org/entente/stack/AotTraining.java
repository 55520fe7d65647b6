package org.entente.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.entente.parts.Cache;
import org.entente.parts.FreePort;
import org.entente.parts.KafkaPart;
import org.entente.parts.Part;
import org.entente.parts.PartFailed;
import org.entente.parts.PostgresPart;

/**
 * Makes the ahead-of-time caches of the services, once for each build, next to a stack that is running.
 *
 * <p>Each service is run once more with a database and a broker of its own, so that nothing of it reaches the running stack; only
 * Keycloak, which it asks for keys, is the running one.
 */
public final class AotTraining {

    private static final int REQUESTS = 20;
    private static final Map<Service, String> QUESTIONS = Map.of(
            Service.PROVIDER_REGISTRY, "/api/v1/organizations",
            Service.CONSORTIUM_SERVICE, "/api/v1/consortia",
            Service.DEAL_TRACKER, "/api/v1/deals",
            Service.GATEWAY, "/api/v1/me");

    private final StackSettings live;
    private final StackSettings own;
    private volatile boolean cancelled;
    private volatile Part current;

    /** Prepares a training next to a running stack. */
    public AotTraining(StackSettings live) {
        this.live = live;
        this.own = new StackSettings(live.project(), live.home().resolve("training"), freePorts());
    }

    /** Whether a service has no cache of its present build. */
    public boolean isNeeded() {
        return untrained().findAny().isPresent();
    }

    /** Trains every service that has no cache; returns early when cancelled. */
    public void run() {
        forget();
        Blueprint blueprint = new Blueprint(own);
        try (PostgresPart _ = PostgresPart.start(blueprint.postgres());
                KafkaPart _ = KafkaPart.start(blueprint.kafka())) {
            for (Service service : untrained().toList()) {
                if (!cancelled) {
                    train(service, blueprint);
                }
            }
        } finally {
            forget();
        }
    }

    /** Ends what is running; harmless when nothing is. */
    public void cancel() {
        cancelled = true;
        Part running = current;
        if (running != null && running.isRunning()) {
            // While it ends, another JVM writes the cache for it.
            running.process().descendants().forEach(ProcessHandle::destroyForcibly);
            running.kill();
        }
    }

    private Stream<Service> untrained() {
        return Stream.of(Service.values())
                .filter(service -> AotCache.options(ServicePart.jar(live.project(), service))
                        .isEmpty());
    }

    private void train(Service service, Blueprint blueprint) {
        Map<String, String> environment = new HashMap<>(blueprint.environment(service, Secrets.in(own.data())));
        environment.put("ENTENTE_ISSUER", live.issuer());
        Stream.of(Service.values())
                .filter(other -> environment.containsKey(other.addressVariable()))
                .forEach(other -> environment.put(
                        other.addressVariable(),
                        "http://localhost:" + live.ports().of(other)));
        TrainingPart part = new TrainingPart(service, own, environment);
        current = part;
        try {
            part.restart();
            exercise(service);
            part.stop();
            part.keep();
        } catch (PartFailed | StackFailed e) {
            part.kill();
        } finally {
            current = null;
        }
    }

    /** Asks what a first visitor would ask, so that the way of a request is in the cache too. */
    private void exercise(Service service) {
        String address = "http://localhost:" + own.ports().of(service);
        String token = new Tokens(live).of("auditor");
        for (int i = 0; i < REQUESTS && !cancelled; i++) {
            for (String path : List.of(QUESTIONS.get(service), "/q/health/ready")) {
                ask(address + path, token);
            }
        }
    }

    private static void ask(String url, String token) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setReadTimeout(30_000);
            connection.getResponseCode();
            connection.disconnect();
        } catch (IOException e) {
            throw new StackFailed(url + " does not answer: " + e.getMessage(), e);
        }
    }

    private void forget() {
        try {
            Leftovers.end(own.run());
            Cache.delete(own.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ports freePorts() {
        while (true) {
            Ports ports = new Ports(ThreadLocalRandom.current().nextInt(20_000, 32_000));
            if (ports.owners().keySet().stream().allMatch(FreePort::isFree)) {
                return ports;
            }
        }
    }
}
