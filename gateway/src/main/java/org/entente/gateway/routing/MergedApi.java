package org.entente.gateway.routing;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** The API of the whole platform as one OpenAPI document: {@code GET /api/v1/openapi}. */
@ApplicationScoped
class MergedApi {
    private static final Logger LOG = Logger.getLogger(MergedApi.class);
    private static final String DOCUMENT = "/q/openapi?format=json";

    private final RouteTable table;
    private final RoutingSettings settings;
    private final HttpClient client;

    MergedApi(RouteTable table, RoutingSettings settings, Vertx vertx) {
        this.table = table;
        this.settings = settings;
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false));
    }

    void register(@Observes Router router) {
        router.get(RouteTable.ROOT + "openapi").order(-1).handler(this::merge);
    }

    void close(@Observes ShutdownEvent event) {
        client.close();
    }

    private void merge(RoutingContext context) {
        List<Future<ApiDocument>> documents = new ArrayList<>();
        int own = context.request().localAddress().port();
        documents.add(read(new Destination.Service(
                "gateway", context.request().localAddress().hostAddress(), own)));
        table.all().stream()
                .filter(Destination.Service.class::isInstance)
                .map(Destination.Service.class::cast)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(service -> documents.add(read(service)));
        Future.join(documents)
                .onComplete(done -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(ApiDocument.merged(documents.stream()
                                        .filter(Future::succeeded)
                                        .map(Future::result)
                                        .toList())
                                .toBuffer()));
    }

    /** A service that does not answer is left out. */
    private Future<ApiDocument> read(Destination.Service service) {
        var request = new RequestOptions()
                .setHost(service.host())
                .setPort(service.port())
                .setURI(DOCUMENT)
                .setConnectTimeout(settings.connectWithin().toMillis())
                .setIdleTimeout(settings.connectWithin().toMillis());
        return client.request(request)
                .compose(open -> open.send())
                .compose(MergedApi::body)
                .map(body -> new ApiDocument(service.name(), new JsonObject(body)))
                .onFailure(failure -> LOG.debugf("No API of %s: %s", service.name(), failure.getMessage()));
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == 200 ? answer.body() : Future.failedFuture("it answers " + answer.statusCode());
    }
}
