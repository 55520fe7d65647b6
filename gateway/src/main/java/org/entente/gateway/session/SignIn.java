package org.entente.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.entente.gateway.edge.Problems;
import org.entente.kit.problem.CommonProblem;

/**
 * The one place that leads to the identity provider: {@code GET …/session/sign-in?returnTo=/path}.
 *
 * <p>Quarkus runs the authorization code flow on these paths; who arrives at the handler is signed in.
 */
@ApplicationScoped
class SignIn {
    private static final int BEFORE_AUTHENTICATION = 600;
    private static final String RETURN_TO = "returnTo";

    void register(@Observes Filters filters) {
        filters.register(this::refuseOtherSites, BEFORE_AUTHENTICATION);
    }

    void register(@Observes Router router) {
        SessionPaths.ROOTS.forEach(
                root -> router.get(root + SessionPaths.SIGN_IN).handler(this::goOn));
    }

    private void refuseOtherSites(RoutingContext context) {
        if (SessionPaths.isSignIn(context.normalizedPath()) && returnTo(context).isEmpty()) {
            Problems.end(context, CommonProblem.INVALID_INPUT, RETURN_TO + ": must be a path of this site");
        } else {
            context.next();
        }
    }

    private void goOn(RoutingContext context) {
        String target = returnTo(context).orElseThrow().path();
        context.response().setStatusCode(303).putHeader("Location", target).end();
    }

    private static Optional<ReturnTo> returnTo(RoutingContext context) {
        return ReturnTo.of(context.request().getParam(RETURN_TO));
    }
}
