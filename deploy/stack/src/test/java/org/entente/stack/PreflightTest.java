package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final OptionalLong PLENTY = OptionalLong.of(Preflight.NEEDED_BYTES * 10);

    @TempDir
    Path home;

    private StackSettings settings;

    @BeforeEach
    void settings() {
        settings = new StackSettings(home, home.resolve("stack"), new Ports(18080));
    }

    @Test
    void givenFreePortsAndDisk_thenNothingIsInTheWay() {
        assertThatCode(() -> new Preflight(settings, _ -> true, PLENTY).check()).doesNotThrowAnyException();
    }

    @Test
    void givenPortInUse_thenItIsNamedWithWhoNeedsItAndWhatMovesAll() {
        Preflight preflight = new Preflight(settings, port -> port != 18085, PLENTY);

        assertThatThrownBy(preflight::check)
                .isInstanceOf(StackFailed.class)
                .hasMessageContaining("Port 18085 is in use")
                .hasMessageContaining("Kafka needs it")
                .hasMessageContaining("ENTENTE_PORT=19080")
                .hasMessageNotContaining("\n");
    }

    @Test
    void givenListeningProcess_thenTheMessageNamesIt() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StackSettings taken = new StackSettings(home, home.resolve("stack"), new Ports(socket.getLocalPort()));

            assertThatThrownBy(() -> new Preflight(taken).check())
                    .isInstanceOf(StackFailed.class)
                    .hasMessageContaining("Port " + socket.getLocalPort() + " is in use by process "
                            + ProcessHandle.current().pid());
        }
    }

    @Test
    void givenNearlyFullDisk_thenItSaysHowMuchIsFreeAndNeeded() {
        Preflight preflight = new Preflight(settings, _ -> true, OptionalLong.of(300L << 20));

        assertThatThrownBy(preflight::check)
                .isInstanceOf(StackFailed.class)
                .hasMessageContaining("Only 300 MiB are free")
                .hasMessageContaining("2048 MiB")
                .hasMessageContaining("ENTENTE_HOME");
    }

    @Test
    void givenDataOfAnotherPort_thenItSaysWhichAndHowToForgetIt() throws IOException {
        Files.createDirectories(settings.data());
        Files.writeString(settings.data().resolve("port"), "9090\n");

        assertThatThrownBy(() -> new Preflight(settings, _ -> true, PLENTY).check())
                .isInstanceOf(StackFailed.class)
                .hasMessageContaining("belongs to port 9090")
                .hasMessageContaining("--fresh");
    }

    @Test
    void givenRunningStack_whenAnotherTakesTheSameFolder_thenItIsRefused() {
        try (StackLock _ = StackLock.take(settings)) {
            assertThatThrownBy(() -> StackLock.take(settings))
                    .isInstanceOf(StackFailed.class)
                    .hasMessageContaining("already runs on " + settings.home())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        assertThat(settings.run().resolve("stack.lock")).exists();
        assertThatCode(() -> StackLock.take(settings).close()).doesNotThrowAnyException();
    }
}
