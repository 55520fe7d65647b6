package org.entente.systemtests;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.entente.stack.LocalStack;
import org.entente.stack.StackSettings;
import org.entente.stack.story.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one platform of a test run to whoever asks for it: the first to ask starts it, the end of the run stops it. */
final class RunningPlatform implements ParameterResolver {
    private static final int PORT = Integer.getInteger("entente.test.port", 18080);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The platform as a process tree and as an API. */
    record Started(LocalStack stack, Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            stack.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Started.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningPlatform.class))
                .computeIfAbsent("platform", _ -> start(), Started.class);
    }

    private static Started start() {
        var settings = StackSettings.of(Path.of("target", "platform"), PORT);
        return new Started(LocalStack.start(settings), new Platform(settings, PATIENCE, Clock.systemUTC()));
    }
}
