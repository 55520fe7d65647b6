package org.entente.dealtracker.assembly.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/**
 * Reads an instance, attestations as they stream in, so that millions of them cost eight bytes each.
 *
 * <p>Every fault is an {@link InvalidInstance} that says where and what to do; unknown fields are refused.
 */
public final class InstanceReader {

    private static final int DEFAULT_TOP = 5;

    private static final ObjectMapper EVERY_FIELD = mapper(true);
    private static final ObjectMapper ANY_FIELDS = mapper(false);

    private List<Slot> slots;
    private List<Candidate> offerings;
    private List<Coupling> couplings = List.of();
    private final Attestations.Builder attestations = new Attestations.Builder();
    private Limits limits = Limits.NONE;
    private long memberWeight;
    private int top = DEFAULT_TOP;
    private String format;

    private InstanceReader() {}

    /**
     * Reads one instance.
     *
     * @throws InvalidInstance where it is no JSON, not of this format or contradicts itself
     * @throws IOException where the stream cannot be read
     */
    public static Instance read(InputStream json) throws IOException {
        try (JsonParser parser = EVERY_FIELD.createParser(json)) {
            return new InstanceReader().read(parser);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidInstance invalid) {
                throw invalid;
            }
            throw new InvalidInstance(Faults.inWords(e));
        }
    }

    private Instance read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidInstance("An instance is a JSON object of the format " + Instance.FORMAT);
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            parser.nextToken();
            try {
                read(field, parser);
            } catch (JsonMappingException e) {
                e.prependPath(Instance.class, field);
                throw e;
            }
        }
        if (parser.nextToken() != null) {
            throw new InvalidInstance("There is more after the end of the instance; a document is one instance");
        }
        if (!Instance.FORMAT.equals(format)) {
            throw new InvalidInstance("\"format\" has to be \"" + Instance.FORMAT + "\", not "
                    + (format == null ? "missing" : "\"" + format + "\""));
        }
        return new Instance(
                present("slots", slots),
                present("offerings", offerings),
                couplings,
                attestations.build(),
                limits,
                memberWeight,
                top);
    }

    private void read(String field, JsonParser parser) throws IOException {
        switch (field) {
            case "format" -> format = parser.getText();
            case "slots" -> slots = list(parser, Slot.class, EVERY_FIELD);
            case "offerings" -> offerings = list(parser, Candidate.class, EVERY_FIELD);
            case "couplings" ->
                couplings = list(parser, WrittenCoupling.class, ANY_FIELDS).stream()
                        .map(WrittenCoupling::coupling)
                        .toList();
            case "attestations" -> readAttestations(parser);
            case "limits" ->
                limits = parser.hasToken(JsonToken.VALUE_NULL)
                        ? Limits.NONE
                        : ANY_FIELDS.readValue(parser, WrittenLimits.class).limits();
            case "memberWeight" -> memberWeight = wholeNumber(parser).getLongValue();
            case "top" -> top = wholeNumber(parser).getIntValue();
            default ->
                throw new InvalidInstance("\"" + field + "\" is no field of " + Instance.FORMAT
                        + "; it has format, slots, offerings, couplings, attestations, limits, memberWeight and top");
        }
    }

    private static <T> List<T> list(JsonParser parser, Class<T> type, ObjectMapper mapper) throws IOException {
        JavaType listType = mapper.getTypeFactory().constructCollectionType(List.class, type);
        String field = parser.currentName();
        List<T> list = mapper.readValue(parser, listType);
        if (list == null || list.contains(null)) {
            throw new InvalidInstance("\"" + field + "\" is null or has a null in it; leave out what is not there");
        }
        return list;
    }

    private static JsonParser wholeNumber(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw new InvalidInstance("\"" + parser.currentName() + "\" has to be a whole number");
        }
        return parser;
    }

    private static ObjectMapper mapper(boolean everyField) {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .configure(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, everyField)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private void readAttestations(JsonParser parser) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw notPairs(parser);
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.isExpectedStartArrayToken()) {
                throw notPairs(parser);
            }
            String one = text(parser);
            String other = text(parser);
            if (parser.nextToken() != JsonToken.END_ARRAY) {
                throw notPairs(parser);
            }
            attestations.add(one, other);
        }
    }

    private static String text(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw notPairs(parser);
        }
        return parser.getText();
    }

    private static InvalidInstance notPairs(JsonParser parser) {
        return new InvalidInstance("\"attestations\" is a list of pairs of offering ids; see line "
                + parser.currentTokenLocation().getLineNr());
    }

    private static <T> T present(String field, T value) {
        if (value == null) {
            throw new InvalidInstance("\"" + field + "\" is missing");
        }
        return value;
    }

    /** A coupling as it is written; a penalty belongs to a preferred one only. */
    private record WrittenCoupling(List<String> slots, Coupling.Mode mode, Long penalty) {

        Coupling coupling() {
            if (slots == null || slots.size() != 2 || slots.contains(null) || mode == null) {
                throw new InvalidInstance("A coupling has two \"slots\" and a \"mode\", REQUIRED or PREFERRED");
            }
            Pair pair = Pair.of(slots.getFirst(), slots.getLast());
            return switch (mode) {
                case REQUIRED -> Coupling.required(pair.first(), pair.second());
                case PREFERRED -> {
                    if (penalty == null) {
                        throw new InvalidInstance("The preferred coupling " + pair + " needs a \"penalty\"");
                    }
                    yield Coupling.preferred(pair.first(), pair.second(), penalty);
                }
            };
        }
    }

    private record WrittenLimits(
            Long price,
            Integer leadTimeDays,
            Integer hardwareUsSharePercent,
            Integer offeringsPerOrganization,
            Integer organizations,
            List<List<String>> excludedOrganizationPairs,
            List<String> requiredOrganizations,
            List<String> forbiddenOrganizations,
            Boolean onePerOrganizationAndLayer) {

        Limits limits() {
            return new Limits(
                    price,
                    leadTimeDays,
                    hardwareUsSharePercent,
                    offeringsPerOrganization,
                    organizations,
                    orEmpty(excludedOrganizationPairs).stream()
                            .map(WrittenLimits::pair)
                            .toList(),
                    new TreeSet<>(orEmpty(requiredOrganizations)),
                    new TreeSet<>(orEmpty(forbiddenOrganizations)),
                    Boolean.TRUE.equals(onePerOrganizationAndLayer));
        }

        private static Pair pair(List<String> names) {
            if (names == null || names.size() != 2 || names.contains(null)) {
                throw new InvalidInstance("\"excludedOrganizationPairs\" is a list of pairs of organizations");
            }
            return Pair.of(names.getFirst(), names.getLast());
        }

        private static <T> List<T> orEmpty(List<T> list) {
            return list == null ? List.of() : list;
        }
    }
}
