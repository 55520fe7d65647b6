package org.entente.kit.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values that are kept as JSON text, the same whatever the API's own JSON looks like; nothing looks into them in the database. */
public record JsonText(JsonMapper json) {

    /** As the values are, with no settings. */
    public static final JsonText PLAIN = new JsonText(JsonMapper.builder().build());

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value is always JSON", e);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept value is always readable", e);
        }
    }
}
