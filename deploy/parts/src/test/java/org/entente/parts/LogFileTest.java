package org.entente.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void givenErrorAmongOtherLines_thenThatLineTells() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), """
                2026-11-02 INFO starting
                2026-11-02 ERROR Address already in use
                    at kafka.Server.start(Server.scala:12)
                2026-11-02 INFO shut down
                """);

        assertThat(LogFile.tellingLine(log)).contains("2026-11-02 ERROR Address already in use");
    }

    @Test
    void givenNoLineThatLooksLikeAReason_thenTheLastLineTells() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), "starting\nworking\n\n");

        assertThat(LogFile.tellingLine(log)).contains("working");
    }

    @Test
    void givenNoLog_thenNothingTells() {
        assertThat(LogFile.tellingLine(folder.resolve("none.log"))).isEmpty();
    }

    @Test
    void givenManyStarts_thenTheLogsOfTheLastThreeAreKept() throws IOException {
        Path log = folder.resolve("kafka.log");
        for (int start = 1; start <= 6; start++) {
            LogFile.rotate(log);
            Files.writeString(log, "start " + start);
        }

        assertThat(folder.resolve("kafka.log")).hasContent("start 6");
        assertThat(folder.resolve("kafka.log.1")).hasContent("start 5");
        assertThat(folder.resolve("kafka.log.2")).hasContent("start 4");
        assertThat(folder.resolve("kafka.log.3")).doesNotExist();
    }
}
