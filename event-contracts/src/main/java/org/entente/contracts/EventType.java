package org.entente.contracts;

/**
 * One kind of event.
 *
 * @param name the CloudEvents type, {@code org.entente.<aggregate>.<fact>.v1}
 * @param topic where it is published
 * @param aggregate the kind of thing it is about
 * @param payload the record that carries its data
 * @param schema the URI of its JSON Schema, as in {@code dataschema}
 */
public record EventType(
        String name, String topic, String aggregate, Class<? extends DomainEvent> payload, String schema) {

    /** Where the class path holds the JSON Schema. */
    public String schemaResource() {
        return "/org/entente/contracts/schemas/" + name + ".json";
    }
}
