package org.entente.gateway.session;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.entente.gateway.edge.Problems;
import org.entente.kit.problem.CommonProblem;
import org.jboss.logging.Logger;

/**
 * The one place that leads to the identity provider: {@code GET …/session/sign-in?returnTo=/path}.
 *
 * <p>It starts the authorization code flow; the callback finishes it and comes back here, signed in, to go on to the path.
 */
@ApplicationScoped
class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final String RETURN_TO = "returnTo";
    private static final String HOME = "/";

    private final HttpAuthenticator authenticator;

    SignIn(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    void register(@Observes Router router) {
        SessionPaths.ROOTS.forEach(root -> {
            router.get(root + SessionPaths.SIGN_IN).handler(this::signIn);
            router.get(root + SessionPaths.CALLBACK).handler(this::finish);
        });
    }

    private void signIn(RoutingContext context) {
        Optional<ReturnTo> target = ReturnTo.of(context.request().getParam(RETURN_TO));
        if (target.isEmpty()) {
            Problems.end(context, CommonProblem.INVALID_INPUT, RETURN_TO + ": must be a path of this site");
            return;
        }
        Callers.verify(context)
                .subscribe()
                .with(
                        identity -> {
                            if (isKnown(identity)) {
                                redirect(context, 303, target.get().path());
                            } else {
                                start(context);
                            }
                        },
                        failure -> goOn(context, failure, () -> start(context)));
    }

    /** The code flow answers with a redirect to the sign-in that began it; anything else ended without a session. */
    private void finish(RoutingContext context) {
        Runnable home = () -> redirect(context, 303, HOME);
        Callers.verify(context).subscribe().with(identity -> home.run(), failure -> goOn(context, failure, home));
    }

    private void start(RoutingContext context) {
        authenticator
                .getChallenge(context)
                .subscribe()
                .with(challenge -> send(context, challenge), failure -> unavailable(context, failure));
    }

    private static void send(RoutingContext context, ChallengeData challenge) {
        challenge.getHeaders().forEach((name, value) -> context.response().putHeader(name, value));
        context.response().setStatusCode(challenge.status).end();
    }

    private static void goOn(RoutingContext context, Throwable failure, Runnable otherwise) {
        if (failure instanceof AuthenticationRedirectException redirect) {
            redirect(context, redirect.getCode(), redirect.getRedirectUri());
        } else {
            LOG.debugf("Not signed in: %s", failure.getMessage());
            otherwise.run();
        }
    }

    private static void unavailable(RoutingContext context, Throwable failure) {
        LOG.warnf("Nobody can sign in just now: %s", failure.getMessage());
        Problems.end(context, CommonProblem.UNAVAILABLE, "The identity provider does not answer; try again shortly.");
    }

    private static void redirect(RoutingContext context, int status, String target) {
        context.response().setStatusCode(status).putHeader("Location", target).end();
    }

    private static boolean isKnown(SecurityIdentity identity) {
        return identity != null && !identity.isAnonymous();
    }
}
