package org.entente.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.Problems;

/**
 * Runs a request with a key once in effect.
 *
 * <p>Key, effect and answer commit in one transaction. A refusal (4xx) has no effect to commit with; it is stored in a
 * transaction of its own, and when a concurrent repeat was faster, its answer is the answer. Faults of the service (5xx) and
 * requests to slow down (429) are not stored: the client may try again with the same key.
 */
@ApplicationScoped
class IdempotentRun {

    private final IdempotencyKeys keys;
    private final Answers answers;

    IdempotentRun(IdempotencyKeys keys, Answers answers) {
        this.keys = keys;
        this.answers = answers;
    }

    Object run(KeyedRequest request, Callable<Object> method) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                keys.claim(request).ifPresent(IdempotentRun::repeat);
                Object result = method.call();
                keys.answer(request, answers.of(result));
                return result;
            });
        } catch (StoredAnswer answer) {
            throw answer;
        } catch (Exception e) {
            Problem problem = Problems.of(e);
            if (mayPass(problem.type().status())) {
                throw e;
            }
            throw refusal(request, problem);
        }
    }

    private static boolean mayPass(int status) {
        return status >= CommonProblem.INTERNAL.status() || status == CommonProblem.TOO_MANY_REQUESTS.status();
    }

    private StoredAnswer refusal(KeyedRequest request, Problem problem) {
        StoredAnswer refusal = answers.of(problem, request.path());
        return QuarkusTransaction.requiringNew()
                .call(() -> keys.claim(request).orElseGet(() -> {
                    keys.answer(request, refusal);
                    return refusal;
                }));
    }

    private static void repeat(StoredAnswer answer) {
        throw answer;
    }
}
