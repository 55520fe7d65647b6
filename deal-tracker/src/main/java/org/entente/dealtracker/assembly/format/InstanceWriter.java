package org.entente.dealtracker.assembly.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Iterator;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/** Writes an instance, always the same text for equal instances. */
public final class InstanceWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private InstanceWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one instance as one line. */
    public static void write(Instance instance, OutputStream to) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(to).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            new InstanceWriter(json).write(instance);
        }
    }

    private void write(Instance instance) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", Instance.FORMAT);
        list("slots", instance.slots(), this::slot);
        list("offerings", instance.offerings(), this::offering);
        list("couplings", instance.couplings(), this::coupling);
        json.writeArrayFieldStart("attestations");
        for (Iterator<Pair> pairs = instance.attestations().stream().iterator(); pairs.hasNext(); ) {
            pair(pairs.next());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("limits");
        limits(instance.limits());
        json.writeEndObject();
        if (instance.memberWeight() != 0) {
            json.writeNumberField("memberWeight", instance.memberWeight());
        }
        json.writeNumberField("top", instance.top());
        json.writeEndObject();
    }

    private void slot(Slot slot) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", slot.id());
        json.writeStringField("layer", slot.layer().name());
        json.writeBooleanField("optional", slot.optional());
        json.writeEndObject();
    }

    private void offering(Candidate offering) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", offering.id());
        list("slots", offering.slots(), json::writeString);
        json.writeStringField("organization", offering.organization());
        json.writeNumberField("weight", offering.weight());
        json.writeNumberField("price", offering.price());
        json.writeNumberField("usOriginValue", offering.usOriginValue());
        json.writeNumberField("leadTimeDays", offering.leadTimeDays());
        json.writeEndObject();
    }

    private void coupling(Coupling coupling) throws IOException {
        json.writeStartObject();
        json.writeFieldName("slots");
        pair(coupling.slots());
        json.writeStringField("mode", coupling.mode().name());
        if (coupling.mode() == Coupling.Mode.PREFERRED) {
            json.writeNumberField("penalty", coupling.penalty());
        }
        json.writeEndObject();
    }

    private void limits(Limits limits) throws IOException {
        number("price", limits.price());
        number("leadTimeDays", limits.leadTimeDays());
        number("hardwareUsSharePercent", limits.hardwareUsSharePercent());
        number("offeringsPerOrganization", limits.offeringsPerOrganization());
        number("organizations", limits.organizations());
        list("excludedOrganizationPairs", limits.excludedOrganizationPairs(), this::pair);
        list("requiredOrganizations", limits.requiredOrganizations(), json::writeString);
        list("forbiddenOrganizations", limits.forbiddenOrganizations(), json::writeString);
        if (limits.onePerOrganizationAndLayer()) {
            json.writeBooleanField("onePerOrganizationAndLayer", true);
        }
    }

    private void number(String field, Number value) throws IOException {
        if (value != null) {
            json.writeNumberField(field, value.longValue());
        }
    }

    private void pair(Pair pair) throws IOException {
        json.writeArray(new String[] {pair.first(), pair.second()}, 0, 2);
    }

    private <T> void list(String field, Collection<T> items, Item<T> write) throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            write.write(item);
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
