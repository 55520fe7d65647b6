package org.entente.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.kit.trace.CurrentTrace;
import org.jboss.logging.Logger;

/** Gives every error answer, whoever threw what, a type and a code of the catalog and its trace id. */
@ApplicationScoped
class CatalogedProblems implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(CatalogedProblems.class);

    /** Before the extension's own processors, which log and count what they are given. */
    private static final int FIRST = 1_000;

    @Override
    public int priority() {
        return FIRST;
    }

    @Override
    public HttpProblem apply(HttpProblem given, ProblemContext context) {
        Problem problem = Problems.of(context.cause);
        if (problem.type().status() >= CommonProblem.INTERNAL.status()) {
            LOG.errorf(
                    context.cause,
                    "%s, trace %s",
                    problem.type().code(),
                    CurrentTrace.get().traceId());
        }
        return ProblemAnswer.http(problem, context.path);
    }
}
