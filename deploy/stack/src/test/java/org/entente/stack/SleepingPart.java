package org.entente.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.parts.ChildCommand;
import org.entente.parts.ProcessPart;

/** A real process that does nothing, to be started and killed in a moment. */
final class SleepingPart extends ProcessPart {

    private final String script;
    private final Path home;

    SleepingPart(String name, Path home) {
        this(name, home, "exec sleep 600");
    }

    SleepingPart(String name, Path home, String script) {
        super(name, home.resolve(name + ".log"), Duration.ofSeconds(20));
        this.script = script;
        this.home = home;
    }

    @Override
    protected ChildCommand prepare() {
        return new ChildCommand(
                name(), List.of("sh", "-c", script), Map.of(), home, log(), home.resolve(name() + ".pid"));
    }

    @Override
    protected boolean isReady() {
        return isRunning() && script.startsWith("exec");
    }
}
