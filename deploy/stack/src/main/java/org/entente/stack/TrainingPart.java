package org.entente.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.parts.ChildCommand;
import org.entente.parts.HttpCheck;
import org.entente.parts.ProcessPart;

/** A service that records, at the lowest priority, what its cache is made of when it stops. */
final class TrainingPart extends ProcessPart {

    private final Service service;
    private final StackSettings settings;
    private final Path jar;
    private final Map<String, String> environment;

    TrainingPart(Service service, StackSettings settings, Map<String, String> environment) {
        super(service.title() + " training", settings.logs().resolve(service.title() + ".log"), Duration.ofMinutes(5));
        this.service = service;
        this.settings = settings;
        this.jar = ServicePart.jar(settings.project(), service);
        this.environment = environment;
    }

    @Override
    protected ChildCommand prepare() {
        List<String> words = new ArrayList<>(List.of("nice", "-n", "19"));
        words.addAll(ServicePart.command(jar, List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot*=error"))
                .words());
        Path pidFile = settings.run().resolve(service.title() + ".pid");
        return new ChildCommand(name(), words, environment, settings.home(), log(), pidFile);
    }

    @Override
    protected boolean isReady() {
        return HttpCheck.answers("http://localhost:" + settings.ports().of(service) + "/q/health/ready");
    }

    /** The cache is written while the process ends. */
    @Override
    protected Duration stopPatience() {
        return Duration.ofMinutes(5);
    }

    /** Puts the cache where the next start looks for it; true when there is one. */
    boolean keep() {
        try {
            if (Files.notExists(unfinished())) {
                return false;
            }
            Files.move(unfinished(), AotCache.beside(jar), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path unfinished() {
        return jar.resolveSibling("app.aot." + settings.ports().gateway());
    }
}
