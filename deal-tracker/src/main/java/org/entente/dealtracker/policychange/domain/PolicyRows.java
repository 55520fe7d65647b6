package org.entente.dealtracker.policychange.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.entente.dealtracker.policy.format.PolicyFile;

/** The rows of a change, with the very fields of the file. */
public record PolicyRows(List<JsonNode> nodes) {

    public PolicyRows {
        nodes = List.copyOf(nodes);
    }

    /** Each by its rule and version, such as {@code G42/2}. */
    public List<String> names() {
        return nodes.stream().map(PolicyFile::key).toList();
    }
}
