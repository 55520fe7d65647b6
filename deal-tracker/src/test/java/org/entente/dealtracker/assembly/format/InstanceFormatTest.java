package org.entente.dealtracker.assembly.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.dealtracker.assembly.domain.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceFormatTest {

    private static final String EXAMPLE = """
            {"format": "entente-assembly-1",
             "slots": [{"id": "accelerator", "layer": "HARDWARE", "optional": false},
                       {"id": "model", "layer": "MODELS", "optional": true}],
             "offerings": [
               {"id": "o203", "slots": ["model"], "organization": "beta", "weight": 640, "price": 300000,
                "usOriginValue": 0, "leadTimeDays": 30},
               {"id": "o17", "slots": ["accelerator"], "organization": "acme", "weight": -812, "price": 1200000,
                "usOriginValue": 800000, "leadTimeDays": 120}],
             "couplings": [{"slots": ["model", "accelerator"], "mode": "PREFERRED", "penalty": 40}],
             "attestations": [["o203", "o17"]],
             "limits": {"price": 9000000, "excludedOrganizationPairs": [["gamma", "acme"]],
                        "onePerOrganizationAndLayer": true},
             "memberWeight": -30, "top": 3}
            """;

    @Test
    void givenTheExampleWhenReadThenAllOfItIsThere() throws IOException {
        Instance instance = read(EXAMPLE);

        assertThat(instance.slots()).extracting("id").containsExactly("accelerator", "model");
        assertThat(instance.offerings()).extracting("weight").containsExactly(-812L, 640L);
        assertThat(instance.couplings().getFirst().penalty()).isEqualTo(40);
        assertThat(instance.attestations().stream()).containsExactly(Pair.of("o17", "o203"));
        assertThat(instance.limits().price()).isEqualTo(9_000_000);
        assertThat(instance.limits().leadTimeDays()).isNull();
        assertThat(instance.limits().excludedOrganizationPairs()).containsExactly(Pair.of("acme", "gamma"));
        assertThat(instance.limits().onePerOrganizationAndLayer()).isTrue();
        assertThat(instance.memberWeight()).isEqualTo(-30);
        assertThat(instance.top()).isEqualTo(3);
    }

    @Test
    void givenAnInstanceWhenWrittenAndReadAgainThenItIsTheSame() throws IOException {
        Instance instance = read(EXAMPLE);

        assertThat(read(written(instance))).isEqualTo(instance);
        assertThat(written(read(written(instance)))).isEqualTo(written(instance));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "entente-assembly-1 | entente-assembly-2 | \"format\" has to be \"entente-assembly-1\"",
                "\"top\": 3 | \"topmost\": 3 | \"topmost\" is no field",
                "\"top\": 3 | \"top\": 0 | top is at least 1",
                "\"weight\": 640 | \"weight\": 6.5 | offerings",
                "[\"o203\", \"o17\"] | [\"o203\"] | pairs of offering ids",
                "[\"o203\", \"o17\"] | [\"o203\", \"o9\"] | unknown offering o9",
                "[\"o203\", \"o17\"] | [\"o17\", \"o17\"] | attested with itself",
                "HARDWARE | HARDWEAR | slots",
                "\"price\": 9000000 | \"price\": -1 | The limit price",
                "\"penalty\": 40 | \"penalty\": null | needs a \"penalty\"",
                "{\"format\" | [\"format\" | JSON",
                "\"top\": 3} | \"top\": 3} {} | more after the end",
                "\"top\": 3 | \"top\": 1.5 | whole number",
                "\"top\": 3 | \"top\": \"x\" | whole number",
                "\"slots\": [\"model\", \"accelerator\"] | \"slots\": [\"model\", null] | two \"slots\"",
                "[[\"gamma\", \"acme\"]] | [null] | pairs of organizations",
                "\"offerings\": [ | \"offerings\": [null, | has a null in it",
            })
    void givenAFaultWhenReadThenItIsSaidInWords(String right, String wrong, String words) {
        assertThatThrownBy(() -> read(EXAMPLE.replace(right, wrong)))
                .isInstanceOf(InvalidInstance.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("com.fasterxml");
    }

    private static Instance read(String json) throws IOException {
        return InstanceReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String written(Instance instance) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        InstanceWriter.write(instance, text);
        return text.toString(StandardCharsets.UTF_8);
    }
}
