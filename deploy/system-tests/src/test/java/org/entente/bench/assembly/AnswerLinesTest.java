package org.entente.bench.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.assembly.format.InstanceWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void givenGoodAndBadFilesWhenAnsweredThenEachHasExactlyOneLineInOrder() throws IOException {
        var good = written("good.json", new PlantedFamily(6, 100, false, 0.1).instance(1));
        var noConsortium = written("none.json", withPriceLimit(new PlantedFamily(3, 5, false, 0.9).instance(1), 0));
        var large = written("large.json", tooLarge());
        var files = List.of(
                good,
                folder.resolve("missing.json"),
                folder,
                text("empty.json", ""),
                text("broken.json", "{\"format\": \"entente-assembly-1\", \"slots\": ["),
                text("other.json", "{\"format\": \"entente-assembly-2\"}"),
                text(
                        "surprise.json",
                        "{\"format\": \"entente-assembly-1\", \"couplings\": null, \"offerings\": [null]}"),
                large,
                noConsortium,
                good);
        var out = new ByteArrayOutputStream();

        var failures = lines(3, Duration.ofSeconds(20), out).answer(files);

        var answers = parsed(out);
        assertThat(failures).isEqualTo(7);
        assertThat(answers).hasSameSizeAs(files);
        assertThat(answers)
                .extracting(each -> each.has("error"))
                .containsExactly(false, true, true, true, true, true, true, true, false, false);
        assertThat(answers.getFirst().path("provenOptimal").booleanValue()).isTrue();
        assertThat(answers.getFirst().path("consortia").size()).isEqualTo(3);
        assertThat(answers.getFirst().path("milliseconds").properties())
                .extracting(each -> each.getKey())
                .containsExactly("read", "build", "solve");
        assertThat(answers.get(8).at("/infeasible/conflict").toString()).contains("limit:price");
        assertThat(answers.get(1).path("error").asText()).contains("missing.json", "check the path");
        assertThat(answers.get(7).path("error").asText()).contains("MiB");
    }

    @Test
    void givenNoTimeAtAllWhenAnsweredThenTheAnswerIsOpen() throws IOException {
        var file = written("open.json", new PlantedFamily(10, 60, true, 0.4).instance(1));
        var out = new ByteArrayOutputStream();

        lines(null, Duration.ZERO, out).answer(List.of(file));

        assertThat(parsed(out).getFirst().path("provenOptimal").booleanValue()).isFalse();
    }

    private static AnswerLines lines(Integer top, Duration limit, ByteArrayOutputStream out) {
        return new AnswerLines(
                top,
                limit,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static List<JsonNode> parsed(ByteArrayOutputStream out) throws JsonProcessingException {
        List<JsonNode> parsed = new ArrayList<>();
        for (var line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            parsed.add(JSON.readTree(line));
        }
        return parsed;
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path written(String name, Instance instance) throws IOException {
        var file = folder.resolve(name);
        try (var to = Files.newOutputStream(file)) {
            InstanceWriter.write(instance, to);
        }
        return file;
    }

    private static Instance withPriceLimit(Instance instance, long price) {
        return new Instance(
                instance.slots(),
                instance.offerings(),
                instance.couplings(),
                instance.attestations(),
                Limits.of(price, null),
                instance.top());
    }

    /** Two coupled slots whose sets take more than a third of the heap: as many bits as pairs of offerings, twice. */
    private static Instance tooLarge() {
        var perSlot = (int) Math.sqrt(Runtime.getRuntime().maxMemory() / 3.0 * 4) + 100;
        var offerings = IntStream.range(0, 2 * perSlot)
                .mapToObj(i -> new Candidate("o" + i, List.of(i % 2 == 0 ? "a" : "b"), "org" + i, 1, 1, 0, 1))
                .toList();
        return new Instance(
                List.of(new Slot("a", Layer.HARDWARE, false), new Slot("b", Layer.MODELS, false)),
                offerings,
                List.of(Coupling.required("a", "b")),
                Attestations.NONE,
                Limits.NONE,
                1);
    }
}
