package org.entente.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.ProblemType;

/** Writes problem details (RFC 9457) where no REST resource is in charge. */
public final class Problems {
    public static final String MEDIA_TYPE = "application/problem+json";

    private Problems() {}

    /** The problem as JSON, for this request. */
    public static Buffer body(HttpServerRequest request, ProblemType type, String detail) {
        return json(request, new Problem(type, detail)).toBuffer();
    }

    /** Ends the request with a problem. */
    public static void end(RoutingContext context, ProblemType type, String detail) {
        end(context, new Problem(type, detail));
    }

    /** Ends the request with a problem. */
    public static void end(RoutingContext context, Problem problem) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        // A body that nobody reads would hold the connection.
        context.request().resume();
        context.response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", MEDIA_TYPE)
                .end(json(context.request(), problem).toBuffer());
    }

    private static JsonObject json(HttpServerRequest request, Problem problem) {
        ProblemType type = problem.type();
        var json = new JsonObject()
                .put("type", "/problems/" + type.code())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", problem.detail())
                .put("instance", request.path())
                .put("code", type.code())
                .put("traceId", Correlation.traceId(request));
        problem.extensions().forEach(json::put);
        return json;
    }
}
