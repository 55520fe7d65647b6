package org.entente.dealtracker.assembly.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Relaxation;

/** Writes an answer. */
public final class AnswerWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnswerWriter() {}

    /** The answer as a JSON object; how long it took is the caller's to add. */
    public static ObjectNode json(Answer answer) {
        ObjectNode json = JSON.objectNode();
        json.put("objective", answer.objective());
        json.put("provenOptimal", answer.provenOptimal());
        json.put("bound", answer.bound());
        ArrayNode consortia = json.putArray("consortia");
        answer.consortia().forEach(consortium -> consortia.add(json(consortium)));
        json.set("infeasible", answer.infeasible() == null ? JSON.nullNode() : json(answer.infeasible()));
        return json;
    }

    private static ObjectNode json(Consortium consortium) {
        ObjectNode json = JSON.objectNode().put("objective", consortium.objective());
        json.set("offerings", texts(consortium.offerings()));
        json.set("organizations", texts(consortium.organizations()));
        return json;
    }

    private static ObjectNode json(Infeasible infeasible) {
        ObjectNode json = JSON.objectNode();
        json.set("conflict", texts(infeasible.conflict()));
        json.put("smallest", infeasible.smallest());
        ArrayNode relaxations = json.putArray("relaxations");
        infeasible.relaxations().forEach(relaxation -> relaxations.add(json(relaxation)));
        return json;
    }

    private static ObjectNode json(Relaxation relaxation) {
        ObjectNode json = JSON.objectNode();
        ArrayNode changes = json.putArray("changes");
        relaxation
                .changes()
                .forEach(change -> changes.addObject()
                        .put("requirement", change.requirement())
                        .put("to", change.to()));
        json.set("consortium", json(relaxation.consortium()));
        return json;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
