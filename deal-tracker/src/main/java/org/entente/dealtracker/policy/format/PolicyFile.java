package org.entente.dealtracker.policy.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.InvalidPolicy;

/**
 * A YAML file that is a list of dated rows. Whatever in it is not understood is refused with a sentence that says where.
 *
 * @param name for those sentences, such as {@code policies/country-groups.yaml}
 */
public record PolicyFile(String name, List<PolicyEntry> rows) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** One of the files in {@code src/main/resources/policies}. */
    public static PolicyFile shipped(String file) {
        String name = "policies/" + file;
        try (InputStream stream = PolicyFile.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new InvalidPolicy(name + " is missing");
            }
            return parse(name, new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not readable", e);
        }
    }

    public static PolicyFile parse(String name, String text) {
        JsonNode root;
        try {
            root = YAML.readTree(text);
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new InvalidPolicy(name + line + ": " + e.getOriginalMessage(), e);
        }
        if (!root.isArray() || root.isEmpty()) {
            throw new InvalidPolicy(name + ": must be a list of rows");
        }
        return of(name, root);
    }

    /** The same file with these rows: each takes the place of the row with its id and version, or comes last where there is none. */
    public PolicyFile with(List<JsonNode> changed) {
        SequencedMap<String, JsonNode> all = new LinkedHashMap<>();
        rows.forEach(row -> all.put(key(row.node()), row.node()));
        Set<String> once = new HashSet<>();
        for (JsonNode row : changed) {
            if (!once.add(key(row))) {
                throw new InvalidPolicy(name + ": " + key(row) + " is changed twice");
            }
            all.put(key(row), row);
        }
        return of(name, all.values());
    }

    /**
     * What its rows said for the days before this one, by id and version: files with the same answer differ from this day on at most.
     */
    public Map<String, JsonNode> before(LocalDate day) {
        Map<String, JsonNode> past = new TreeMap<>();
        for (PolicyEntry row : rows) {
            if (LocalDate.parse(row.text("effectiveFrom")).isBefore(day)) {
                ObjectNode held = row.node().deepCopy();
                LocalDate to = row.has("effectiveTo") ? LocalDate.parse(row.text("effectiveTo")) : day;
                held.put("effectiveTo", (to.isBefore(day) ? to : day.minusDays(1)).toString());
                held.properties().removeIf(field -> field.getValue().isNull());
                past.put(key(held), held);
            }
        }
        return past;
    }

    /** The rows as they are written, in their order. */
    public List<JsonNode> nodes() {
        return rows.stream().map(row -> row.node().<JsonNode>deepCopy()).toList();
    }

    /** {@code G42/2}, as {@link org.entente.dealtracker.policy.domain.RuleVersion#name()} has it. */
    public static String key(JsonNode row) {
        return row.path("id").asText("?") + "/" + row.path("version").asText("?");
    }

    private static PolicyFile of(String name, Iterable<JsonNode> nodes) {
        List<PolicyEntry> rows = new ArrayList<>();
        nodes.forEach(row -> rows.add(PolicyEntry.row(name, rows.size() + 1, row)));
        return new PolicyFile(name, List.copyOf(rows));
    }

    /** All rows, read by {@code reader}; refused where two versions of one rule overlap. */
    public <T extends Dated> DatedRows<T> read(Function<PolicyEntry, T> reader) {
        List<T> read = rows.stream().map(reader).toList();
        try {
            return new DatedRows<>(read);
        } catch (InvalidPolicy e) {
            throw new InvalidPolicy(name + ": " + e.getMessage(), e);
        }
    }
}
