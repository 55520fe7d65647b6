package org.entente.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every resource that a service documents is reached through the gateway. */
class RoutedResourcesTest {
    private static final Pattern RESOURCE = Pattern.compile("^  /api/v1/([a-z-]+)");

    /** Both by service: their paths go on with its name. */
    private static final List<String> OF_EVERY_SERVICE = List.of("audit", "dead-letters");

    @ParameterizedTest
    @ValueSource(strings = {"provider-registry", "consortium-service", "deal-tracker"})
    void givenAServiceThenAllItsResourcesAreRouted(String service) throws IOException {
        Set<String> documented = Files.readAllLines(Path.of("..", service, "src/main/openapi/openapi.yaml")).stream()
                .flatMap(line -> RESOURCE.matcher(line).results())
                .map(found -> found.group(1))
                .filter(resource -> !OF_EVERY_SERVICE.contains(resource))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routed(service)).containsAll(documented);
    }

    private static List<String> routed(String service) throws IOException {
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return Arrays.asList(properties
                .getProperty("entente.routing.owners." + service + ".resources")
                .split(","));
    }
}
