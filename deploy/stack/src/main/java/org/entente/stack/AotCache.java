package org.entente.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ahead-of-time cache of one program: classes loaded and linked, methods profiled, in a file that the JVM maps at its start. */
final class AotCache {

    private AotCache() {}

    /** The JVM options that use the cache next to the jar, if there is one of this very build. */
    static List<String> options(Path jar) {
        Path cache = beside(jar);
        return isCurrent(cache, jar) ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off") : List.of();
    }

    static Path beside(Path jar) {
        return jar.resolveSibling("app.aot");
    }

    static boolean isCurrent(Path cache, Path jar) {
        try {
            return Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
