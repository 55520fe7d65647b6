package org.entente.gateway.stream.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Properties;
import org.entente.contracts.Topics;
import org.junit.jupiter.api.Test;

/** What is read into the partner log: everything but what is for agencies alone. */
class PartnerTopicsTest {

    @Test
    void givenTheTopicsWhenTheGatewayReadsThemThenNoneIsLeftOutButThatOfDrafts() throws IOException {
        var settings = new Properties();
        try (var file = PartnerTopicsTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }

        String[] read =
                settings.getProperty("mp.messaging.incoming.stream.topics").split(",");

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(Topics.all().stream()
                        .filter(topic -> !topic.equals(Topics.DRAFTS))
                        .toList());
    }
}
