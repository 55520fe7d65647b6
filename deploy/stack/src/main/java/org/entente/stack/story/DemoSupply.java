package org.entente.stack.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the demo offerings supply, by component slot: enough for the need of every story. */
final class DemoSupply {
    private DemoSupply() {}

    /** The fields of a draft that say where, for what, how much and under whose law; a model here serves inference alone. */
    static Map<String, Object> of(String componentSlot) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("regions", List.of());
        fields.put("workloads", componentSlot.equals("MODEL") ? List.of("INFERENCE") : List.of());
        fields.put("capacity", capacity(componentSlot));
        fields.put("operatorJurisdiction", "US");
        return fields;
    }

    private static Map<String, Object> capacity(String componentSlot) {
        return switch (componentSlot) {
            case "ACCELERATOR", "SERVER" -> amount(2_048, "ACCELERATORS");
            case "CLOUD", "NETWORK" -> amount(40, "MEGAWATTS");
            case "STORAGE", "DATA_PIPELINE", "LABELING" -> amount(5_000, "TERABYTES");
            case "APPLICATION" -> amount(20_000, "SEATS");
            default -> amount(10_000, "REQUESTS_PER_SECOND");
        };
    }

    private static Map<String, Object> amount(long amount, String unit) {
        return Map.of("amount", amount, "unit", unit);
    }
}
