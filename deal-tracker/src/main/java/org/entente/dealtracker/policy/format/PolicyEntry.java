package org.entente.dealtracker.policy.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dealtracker.policy.domain.Certainty;
import org.entente.dealtracker.policy.domain.CountrySet;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.domain.Period;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.entente.dealtracker.policy.domain.RuleVersion;

/** A place in a policy file, which knows where it is and refuses what it does not understand. */
public final class PolicyEntry {

    private static final List<String> HEADER =
            List.of("id", "version", "effectiveFrom", "effectiveTo", "status", "certainty", "label", "reference");
    private static final List<String> LABELS = List.of(RuleVersion.LAW, RuleVersion.PLATFORM_POLICY);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

    private final String row;
    private final String path;
    private final JsonNode node;

    private PolicyEntry(String row, String path, JsonNode node) {
        this.row = row;
        this.path = path;
        this.node = node;
    }

    static PolicyEntry row(String file, int number, JsonNode node) {
        String name = node.path("id").isValueNode()
                ? node.path("id").asText() + " version " + node.path("version").asText("?")
                : "row " + number;
        return new PolicyEntry(file + ", " + name, "", node);
    }

    /** The version that a row is, whose fields besides are exactly these. */
    public RuleVersion version(String... fields) {
        List<String> known = new ArrayList<>(HEADER);
        known.addAll(Arrays.asList(fields));
        only(known);
        Period period;
        try {
            period = new Period(date("effectiveFrom"), has("effectiveTo") ? date("effectiveTo") : null);
        } catch (InvalidPolicy e) {
            throw e.getMessage().startsWith(row) ? e : refuse(e.getMessage());
        }
        if (!LABELS.contains(text("label"))) {
            throw at("label").refuse("must be one of " + String.join(", ", LABELS));
        }
        return new RuleVersion(
                text("id"),
                wholeNumber("version"),
                period,
                word("status", RuleStatus.class),
                word("certainty", Certainty.class),
                text("label"),
                text("reference"));
    }

    /** This entry, which has no other fields than these. */
    public PolicyEntry only(List<String> known) {
        if (!node.isObject()) {
            throw refuse("must have the fields " + String.join(", ", known));
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw refuse("\"" + field + "\" is not a known field; known are " + String.join(", ", known));
            }
        });
        return this;
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** The one field of this entry. */
    public String onlyField() {
        if (!node.isObject() || node.size() != 1) {
            throw refuse("must have exactly one field");
        }
        return node.fieldNames().next();
    }

    public PolicyEntry at(String field) {
        return new PolicyEntry(row, path.isEmpty() ? field : path + "." + field, node.path(field));
    }

    public List<PolicyEntry> list(String field) {
        PolicyEntry list = at(field);
        if (!list.node.isArray() || list.node.isEmpty()) {
            throw list.refuse("must be a list with at least one entry");
        }
        List<PolicyEntry> entries = new ArrayList<>();
        list.node.forEach(entry -> entries.add(new PolicyEntry(row, list.path + "[" + entries.size() + "]", entry)));
        return entries;
    }

    public String text(String field) {
        return at(field).text();
    }

    public String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw refuse("must be a text; put into quotes what YAML reads as something else");
        }
        return node.textValue().strip();
    }

    /** {@code null} where the field is left out. */
    public String textIfAny(String field) {
        return has(field) ? text(field) : null;
    }

    public List<String> texts(String field) {
        List<String> texts = list(field).stream().map(PolicyEntry::text).toList();
        Set<String> once = new TreeSet<>();
        texts.stream().filter(text -> !once.add(text)).findFirst().ifPresent(text -> {
            throw at(field).refuse(text + " is named twice");
        });
        return texts;
    }

    public BigDecimal number(String field) {
        if (!at(field).node.isNumber()) {
            throw at(field).refuse("must be a number");
        }
        return at(field).node.decimalValue();
    }

    /** At least 1. */
    public int wholeNumber(String field) {
        BigDecimal number = number(field);
        if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0 || number.compareTo(LARGEST) > 0) {
            throw at(field).refuse("must be a whole number from 1 to " + LARGEST);
        }
        return number.intValueExact();
    }

    public boolean flag(String field) {
        if (!at(field).node.isBoolean()) {
            throw at(field).refuse("must be true or false");
        }
        return at(field).node.booleanValue();
    }

    public <E extends Enum<E>> E word(String field, Class<E> type) {
        return at(field).word(type);
    }

    public <E extends Enum<E>> E word(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(node.asText()))
                .findFirst()
                .orElseThrow(() -> refuse("\"" + node.asText() + "\" is not one of "
                        + String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    public <E extends Enum<E>> List<E> words(String field, Class<E> type) {
        texts(field);
        return list(field).stream().map(entry -> entry.word(type)).toList();
    }

    /** Either a list of countries and groups, or one with exceptions: {@code {groups: [D:5, MO], except: [A:6]}}. */
    public CountrySet countries(String field) {
        if (at(field).node.isArray()) {
            return new CountrySet(texts(field), List.of());
        }
        PolicyEntry set = at(field).only(List.of("groups", "except"));
        return new CountrySet(set.texts("groups"), set.has("except") ? set.texts("except") : List.of());
    }

    private LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException _) {
            throw at(field).refuse("must be a date such as 2026-07-10");
        }
    }

    JsonNode node() {
        return node;
    }

    /** What is wrong here, in a sentence that says where. */
    public InvalidPolicy refuse(String what) {
        return new InvalidPolicy(row + (path.isEmpty() ? "" : ", " + path) + ": " + what);
    }
}
