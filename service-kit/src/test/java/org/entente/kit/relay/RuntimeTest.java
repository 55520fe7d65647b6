package org.entente.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.entente.contracts.Topics;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** What operators see of the relay and its topics. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RuntimeTest {

    @Inject
    TopicSetup setup;

    @Test
    void givenARunningService_whenItsHealthIsAskedFor_thenTheRelayIsInIt() {
        await().untilAsserted(() -> RestAssured.get("/q/health/ready").then().statusCode(200));

        List<Map<String, Object>> checks = RestAssured.get("/q/health/ready").path("checks");

        assertThat(checks).anySatisfy(check -> {
            assertThat(check).containsEntry("name", "relay").containsEntry("status", "UP");
            assertThat(check.get("data")).asString().contains("PUBLISHING");
        });
    }

    @Test
    void givenARunningService_whenItsMetricsAreRead_thenTheRelayIsInThem() {
        String metrics = RestAssured.get("/q/metrics").asString();

        assertThat(metrics)
                .contains(
                        "entente_relay_lag_bytes",
                        "entente_relay_published_total",
                        "entente_relay_last_publication_seconds",
                        "entente_relay_publishing");
    }

    @Test
    void givenTopicsThatExist_whenTheyAreSetUpAgain_thenTheyAreKeptForeverInSixPartitions() throws Exception {
        setup.start(null);

        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealParts.brokers()))) {
            assertThat(admin.listTopics().names().get())
                    .containsAll(Topics.all())
                    .contains("deals.deals.sample-service.dlq");
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.DEALS);
            var settings = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(settings.get(TopicConfig.RETENTION_MS_CONFIG).value()).isEqualTo("-1");
            assertThat(admin.describeTopics(List.of(Topics.DEALS))
                            .allTopicNames()
                            .get()
                            .get(Topics.DEALS)
                            .partitions())
                    .hasSize(6);
        }
    }
}
