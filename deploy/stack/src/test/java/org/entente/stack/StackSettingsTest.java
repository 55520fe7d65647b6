package org.entente.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackSettingsTest {

    private static final Path PROJECT = Path.of("/somewhere/entente");

    @Test
    void givenNothingSet_thenThePortIs8080AndTheDataLiesInTheProject() {
        StackSettings settings = StackSettings.of(PROJECT, Map.of());

        assertThat(settings.portal()).isEqualTo("http://localhost:8080");
        assertThat(settings.home()).isEqualTo(PROJECT.resolve("deploy/.local/8080"));
    }

    @Test
    void givenAnotherPort_thenAllPortsAndTheDataMoveWithIt() {
        StackSettings settings = StackSettings.of(PROJECT, Map.of("ENTENTE_PORT", "9080"));

        assertThat(settings.ports().owners().keySet())
                .containsExactly(9080, 9081, 9082, 9083, 9084, 9085, 9086, 9087, 9088);
        assertThat(settings.issuer()).isEqualTo("http://localhost:9084/realms/entente");
        assertThat(settings.home()).isEqualTo(PROJECT.resolve("deploy/.local/9080"));
    }

    @Test
    void givenAnotherHome_thenTheDataLiesThere() {
        assertThat(StackSettings.of(PROJECT, Map.of("ENTENTE_HOME", "/data/entente"))
                        .home())
                .isEqualTo(Path.of("/data/entente"));
    }

    @Test
    void givenAPortThatIsNoNumber_thenItSaysSo() {
        assertThatThrownBy(() -> StackSettings.of(PROJECT, Map.of("ENTENTE_PORT", "many")))
                .hasMessage("ENTENTE_PORT must be a number, not \"many\".");
    }
}
