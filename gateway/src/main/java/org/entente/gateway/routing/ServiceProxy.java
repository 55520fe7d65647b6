package org.entente.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.entente.gateway.edge.GatewayProblem;
import org.entente.gateway.edge.Problems;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.ProblemType;
import org.jboss.logging.Logger;

/** Passes requests on to one service and its answers back, as they stream. */
final class ServiceProxy implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final int CONNECTIONS = 256;

    private final Destination.Service service;
    private final RoutingSettings settings;
    private final HttpProxy proxy;

    ServiceProxy(Vertx vertx, Destination.Service service, RoutingSettings settings) {
        this.service = service;
        this.settings = settings;
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) settings.connectWithin().toMillis())
                        .setKeepAliveTimeout(20),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.proxy = HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .originRequestProvider((request, through) -> through.request(origin()))
                .addInterceptor(this);
    }

    void pass(HttpServerRequest request) {
        proxy.handle(request);
    }

    private RequestOptions origin() {
        return new RequestOptions()
                .setHost(service.host())
                .setPort(service.port())
                .setConnectTimeout(settings.connectWithin().toMillis())
                .setIdleTimeout(settings.answerWithin().toMillis());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        ForwardedHeaders.onRequest(request.headers(), request.proxiedRequest());
        LimitedBody body = limit(request);
        return context.sendRequest().recover(failure -> Future.succeededFuture(instead(request, body, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ForwardedHeaders.onResponse(
                context.response().headers(), context.request().proxiedRequest(), service);
        return context.sendResponse();
    }

    private LimitedBody limit(ProxyRequest request) {
        Body body = request.getBody();
        var limited = new LimitedBody(body.stream(), settings.largestBody().asLongValue());
        request.setBody(Body.body(limited, body.length()));
        return limited;
    }

    private ProxyResponse instead(ProxyRequest request, LimitedBody body, Throwable failure) {
        ProblemType type = body.isExceeded() ? CommonProblem.CONTENT_TOO_LARGE : type(failure);
        String detail = body.isExceeded()
                ? "A body has at most " + settings.largestBody().asLongValue() + " bytes."
                : service.name() + " does not answer; the request may or may not have had its effect.";
        LOG.debugf(failure, "%s: %s", service.name(), type.code());
        ProxyResponse response = request.release()
                .response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .setBody(Body.body(Problems.body(request.proxiedRequest(), type, detail)));
        if (type.status() == CommonProblem.UNAVAILABLE.status()) {
            response.putHeader(
                    "Retry-After", Long.toString(settings.retryAfter().toSeconds()));
        }
        return response;
    }

    private static ProblemType type(Throwable failure) {
        boolean connected = !(failure instanceof ConnectException);
        return connected && failure instanceof TimeoutException
                ? GatewayProblem.UPSTREAM_TIMEOUT
                : CommonProblem.UNAVAILABLE;
    }
}
