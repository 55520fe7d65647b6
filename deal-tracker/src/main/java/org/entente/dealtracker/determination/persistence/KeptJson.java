package org.entente.dealtracker.determination.persistence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.entente.kit.persistence.JsonText;

/** How transactions and answers are kept: days as text, and what a later version of them no longer knows is passed over. */
final class KeptJson {

    static final JsonText TEXT = new JsonText(JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());

    private KeptJson() {}
}
