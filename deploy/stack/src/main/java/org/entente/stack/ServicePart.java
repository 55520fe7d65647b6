package org.entente.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.parts.ChildCommand;
import org.entente.parts.HttpCheck;
import org.entente.parts.JavaCommand;
import org.entente.parts.PartFailed;
import org.entente.parts.ProcessPart;

/** One of the services, as the build has packaged it, in a JVM of its own. */
final class ServicePart extends ProcessPart {

    private static final List<String> JVM_OPTIONS =
            List.of("-Xms64m", "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    /** The gateway is ready only when everything is, the first start of Keycloak on a busy machine included. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Service service;
    private final StackSettings settings;
    private final Map<String, String> environment;

    ServicePart(Service service, StackSettings settings, Map<String, String> environment) {
        super(service.title(), settings.logs().resolve(service.title() + ".log"), PATIENCE);
        this.service = service;
        this.settings = settings;
        this.environment = environment;
    }

    @Override
    protected ChildCommand prepare() {
        Path jar = jar(settings.project(), service);
        if (Files.notExists(jar)) {
            throw new PartFailed(service.title(), "is not built: run ./mvnw -DskipTests package", null);
        }
        return new ChildCommand(
                service.title(),
                command(jar, AotCache.options(jar)).words(),
                environment,
                settings.home(),
                log(),
                settings.run().resolve(service.title() + ".pid"));
    }

    @Override
    protected boolean isReady() {
        return HttpCheck.answers("http://localhost:" + settings.ports().of(service) + "/q/health/ready");
    }

    /** How a service is run; the cache is valid only for the options that it was made with. */
    static JavaCommand command(Path jar, List<String> cacheOptions) {
        return new JavaCommand(jar).options(JVM_OPTIONS).options(cacheOptions);
    }

    /** What the build makes of the service. */
    static Path jar(Path project, Service service) {
        return project.resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
