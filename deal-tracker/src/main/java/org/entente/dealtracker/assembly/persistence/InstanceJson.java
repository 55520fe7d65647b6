package org.entente.dealtracker.assembly.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Pair;

/** Writes an instance in the format {@code entente-assembly-1}, always the same text for the same instance. */
final class InstanceJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Pair.class, new PairAsArray()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .build();

    private InstanceJson() {}

    static String write(Instance instance) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("format", Instance.FORMAT);
        JsonNode content = MAPPER.valueToTree(instance);
        json.setAll((ObjectNode) content);
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An instance is always JSON", e);
        }
    }

    private static final class PairAsArray extends StdSerializer<Pair> {

        private static final long serialVersionUID = 1L;

        PairAsArray() {
            super(Pair.class);
        }

        @Override
        public void serialize(Pair pair, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeArray(new String[] {pair.first(), pair.second()}, 0, 2);
        }
    }
}
