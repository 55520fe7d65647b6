package org.entente.dealtracker.policy.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
        List<PolicyEntry> rows = new ArrayList<>();
        root.forEach(row -> rows.add(PolicyEntry.row(name, rows.size() + 1, row)));
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
