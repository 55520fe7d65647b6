package org.entente.dealtracker.deal.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.entente.kit.persistence.JsonText;

/** How parts of a need are kept: what nobody asks for is left out. */
final class NeedJson {

    static final JsonText TEXT = new JsonText(JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .build());

    private NeedJson() {}
}
