package org.entente.gateway.stream.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.StreamEvent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** The partner log in pages. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventsResource {
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};

    private final EventLog log;
    private final ObjectMapper json;

    EventsResource(EventLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listEvents",
            summary = "Events in the order in which they became visible",
            description = "CloudEvents in structured mode with the public data and the position in the log. "
                    + "A position never changes: the last one read is where a reader goes on.")
    public Page<Map<String, Object>> list(
            @Parameter(description = "Position after which to start") @QueryParam("after") String after,
            @Parameter(description = "1 to 200") @QueryParam("limit") Integer limit,
            @Parameter(description = "CloudEvents type; several are joined by or") @QueryParam("type")
                    List<String> types,
            @Parameter(description = "Id of one aggregate") @QueryParam("subject") String subject) {
        var page = PageRequest.of(limit, null);
        Long position = EventFilters.position("after", after);
        List<StreamEvent> events = log.read(
                position == null ? 0 : position, Long.MAX_VALUE, EventFilters.of(types, subject), page.fetch());
        boolean more = events.size() > page.limit();
        List<StreamEvent> shown = more ? events.subList(0, page.limit()) : events;
        return new Page<>(
                shown.stream().map(this::item).toList(),
                more ? Long.toString(shown.getLast().position()) : null);
    }

    private Map<String, Object> item(StreamEvent event) {
        try {
            Map<String, Object> item = json.readValue(event.json(), OBJECT);
            item.put("position", event.position());
            return item;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The log holds no JSON at " + event.position(), impossible);
        }
    }
}
