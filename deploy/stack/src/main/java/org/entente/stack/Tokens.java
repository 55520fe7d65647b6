package org.entente.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Fetches access tokens for demo people from the Keycloak of a stack. */
public final class Tokens {

    private static final int PATIENCE_MILLIS = 20_000;

    private final StackSettings settings;
    private final DemoPeople people;

    public Tokens(StackSettings settings) {
        this.settings = settings;
        this.people = DemoPeople.in(settings.realm());
    }

    /**
     * An access token for one of the demo people, valid for five minutes.
     *
     * @throws StackFailed when there is nobody of that name, or no stack is running
     */
    public String of(String name) {
        DemoPerson person = people.named(name)
                .orElseThrow(() -> new StackFailed("There is nobody called \"" + name + "\". Demo people: "
                        + String.join(", ", people.names()) + "."));
        try {
            return request(form(person));
        } catch (ConnectException e) {
            throw new StackFailed(
                    "Nobody answers at " + settings.issuer()
                            + ": start the platform with deploy/up, or set ENTENTE_PORT to the port it runs on.",
                    e);
        } catch (IOException e) {
            throw new StackFailed("No token for " + name + " from " + settings.issuer() + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, String> form(DemoPerson person) {
        Map<String, String> form = new LinkedHashMap<>();
        if (person.isSystem()) {
            form.put("grant_type", "client_credentials");
            form.put("client_id", person.name());
            form.put("client_secret", person.secret());
        } else {
            form.put("grant_type", "password");
            form.put("client_id", "entente-cli");
            form.put("username", person.name());
            form.put("password", person.secret());
        }
        return form;
    }

    private String request(Map<String, String> form) throws IOException {
        // The old client: it starts in a tenth of the time of the new one, and this is a command that scripts call
        // often.
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(settings.issuer() + "/protocol/openid-connect/token")
                        .toURL()
                        .openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        try (OutputStream body = connection.getOutputStream()) {
            body.write(encoded(form).getBytes(StandardCharsets.UTF_8));
        }
        boolean granted = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        try (InputStream body = granted ? connection.getInputStream() : connection.getErrorStream()) {
            JsonNode answer = new ObjectMapper().readTree(body == null ? InputStream.nullInputStream() : body);
            if (!granted) {
                throw new IOException("HTTP " + connection.getResponseCode() + " "
                        + answer.path("error_description")
                                .asText(answer.path("error").asText()));
            }
            return answer.path("access_token").asText();
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
