package org.entente.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.kit.trace.CurrentTrace;

/** The members of a problem document. */
public final class ProblemAnswer {

    /** {@code application/problem+json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String RETRY_AFTER_SECONDS = "2";

    private ProblemAnswer() {}

    /** All members in their order. */
    public static Map<String, Object> members(Problem problem, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/problems/" + problem.type().code());
        members.put("title", problem.type().title());
        members.put("status", problem.type().status());
        members.put("detail", problem.detail());
        members.put("instance", path);
        members.put("code", problem.type().code());
        members.put("traceId", CurrentTrace.get().traceId());
        members.putAll(problem.extensions());
        return members;
    }

    static HttpProblem http(Problem problem, String path) {
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create("/problems/" + problem.type().code()))
                .withTitle(problem.type().title())
                .withStatus(problem.type().status())
                .withDetail(problem.detail())
                .withInstance(instance(path))
                .with("code", problem.type().code())
                .with("traceId", CurrentTrace.get().traceId());
        problem.extensions().forEach(answer::with);
        if (problem.type().status() == CommonProblem.UNAVAILABLE.status()
                || problem.type().status() == CommonProblem.TOO_MANY_REQUESTS.status()) {
            answer.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.type().status() == CommonProblem.UNAUTHENTICATED.status()) {
            answer.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private static URI instance(String path) {
        try {
            return path == null ? null : URI.create(path);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
