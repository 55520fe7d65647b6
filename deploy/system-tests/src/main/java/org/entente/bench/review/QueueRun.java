package org.entente.bench.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.entente.stack.LocalStack;

/** Pages of War's queue: over HTTP at the gateway, and as a query of our own beside it. */
public final class QueueRun implements AutoCloseable {
    private static final String REFERENCE = """
            select r.id, r.application_number, r.deal_title, r.destination, r.state, t.due_on
            from review_task t join review r on r.id = t.review_id
            where t.agency = 'WAR' order by t.due_on, r.id limit 51""";
    private static final int PAGE = 50;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final BlockingQueue<Connection> connections;
    private final String queue;
    private final String token;
    private final List<String> expected;
    private final String next;

    public QueueRun(LocalStack stack, List<Connection> connections)
            throws SQLException, IOException, InterruptedException {
        this.connections = new ArrayBlockingQueue<>(connections.size(), false, connections);
        queue = stack.settings().portal() + "/api/v1/reviews?waitingFor=me";
        token = stack.token("war-reviewer");
        expected = reference();
        next = get("").path("next").asText();
    }

    /** One request; of four, two ask for the first page, one for the second, and one for what nobody has in hand. */
    public void ask(int number) throws IOException, InterruptedException {
        var variant = number % 4;
        var page = get(
                switch (variant) {
                    case 1 -> "&after=" + next;
                    case 3 -> "&assignee=nobody";
                    default -> "";
                });
        var wrong = variant == 1 ? whatIsWrong(page) : whatIsWrongWithFirst(page);
        if (wrong != null) {
            throw new IOException("a wrong page: " + wrong);
        }
    }

    /** The same rows without anything around them. */
    public List<String> reference() throws SQLException, InterruptedException {
        var connection = connections.take();
        try (var statement = connection.prepareStatement(REFERENCE);
                var row = statement.executeQuery()) {
            List<String> ids = new ArrayList<>();
            while (row.next() && ids.size() < PAGE) {
                ids.add(row.getString(1));
            }
            return ids;
        } finally {
            connections.add(connection);
        }
    }

    /** Whether a page in another order, or of another agency, would be noticed. */
    public boolean controlFails() throws IOException, InterruptedException {
        var page = get("");
        var items = (ArrayNode) page.path("items");
        items.add(items.remove(0));
        return whatIsWrongWithFirst(page) != null;
    }

    private String whatIsWrongWithFirst(JsonNode page) {
        var ids = page.path("items")
                .valueStream()
                .map(item -> item.path("id").asText())
                .toList();
        return ids.equals(expected) ? null : "not the fifty that are due first";
    }

    private static String whatIsWrong(JsonNode page) {
        var items = page.path("items");
        var last = "";
        for (var item : items) {
            var due = item.path("stageDueOn").asText();
            if (due.compareTo(last) < 0 || !item.path("waitingFor").toString().contains("WAR")) {
                return "out of order or of another agency";
            }
            last = due;
        }
        return items.size() == PAGE ? null : items.size() + " items";
    }

    private JsonNode get(String more) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(queue + more))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return json.readTree(answer.body());
    }

    @Override
    public void close() {
        http.close();
    }
}
