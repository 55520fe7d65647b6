package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.parts.JavaCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final Instant BUILT = Instant.parse("2026-11-02T12:00:00Z");

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void build() throws IOException {
        jar = write("quarkus-run.jar", BUILT);
    }

    @Test
    void givenNoCache_thenThereAreNoOptions() {
        assertThat(AotCache.options(jar)).isEmpty();
    }

    @Test
    void givenCacheOfAnEarlierBuild_thenThereAreNoOptions() throws IOException {
        write("app.aot", BUILT.minusSeconds(60));

        assertThat(AotCache.options(jar)).isEmpty();
    }

    @Test
    void givenCacheThatTheJvmCannotUse_whenAProgramIsRunWithIt_thenItRunsWithoutAWord() throws Exception {
        write("app.aot", BUILT.plusSeconds(60));
        List<String> words = new ArrayList<>(new JavaCommand("none").words().subList(0, 1));
        words.addAll(AotCache.options(jar));
        words.add("--version");

        Process java = new ProcessBuilder(words).redirectErrorStream(true).start();

        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContainIgnoringCase("error")
                .doesNotContain("aot");
        assertThat(java.waitFor()).isZero();
    }

    private Path write(String name, Instant when) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "not a cache");
        Files.setLastModifiedTime(file, FileTime.from(when));
        return file;
    }
}
