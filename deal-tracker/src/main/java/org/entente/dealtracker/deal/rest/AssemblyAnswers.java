package org.entente.dealtracker.deal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AwaitAssembly;
import org.entente.dealtracker.assembly.application.RunLine;
import org.entente.dealtracker.assembly.application.RunState.Running;
import org.entente.dealtracker.deal.application.ReadAssemblies;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Page;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.CurrentCaller;

/** Answers with runs: a begun one whole where it ends soon enough, otherwise with where it can be followed. */
@ApplicationScoped
class AssemblyAnswers {

    private static final String PREFERENCE_APPLIED = "Preference-Applied";
    private static final String RESPOND_ASYNC = "respond-async";
    private static final int LOOK_AGAIN_SECONDS = 1;

    private final AwaitAssembly await;
    private final ReadAssemblies read;
    private final CurrentCaller caller;

    AssemblyAnswers(AwaitAssembly await, ReadAssemblies read, CurrentCaller caller) {
        this.await = await;
        this.read = read;
        this.caller = caller;
    }

    /**
     * 201 with the answer, or 202 where it is still searched for.
     *
     * @param prefer the {@code Prefer} header (RFC 7240); {@code null} without one
     */
    Response begun(UUID id, String prefer) {
        boolean async = prefersAsync(prefer);
        if (!async) {
            await.await(id);
        }
        AssemblyRun run = read.one(id);
        run.requireSearched();
        boolean goesOn = run.state() instanceof Running;
        Response.ResponseBuilder answer = EntityTag.tagged(
                        Response.status(goesOn ? Response.Status.ACCEPTED : Response.Status.CREATED)
                                .entity(view(run)),
                        run.version())
                .header(HttpHeaders.LOCATION, "/api/v1/" + path(run));
        if (goesOn) {
            answer.header(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS);
        }
        if (async) {
            answer.header(PREFERENCE_APPLIED, RESPOND_ASYNC);
        }
        return answer.build();
    }

    Response of(AssemblyRun run) {
        return TaggedAnswer.of(view(run), run.version());
    }

    Page<AssemblyLineResponse> of(Page<RunLine> runs) {
        return runs.map(run -> AssemblyLineResponse.of(run, caller.get()));
    }

    private AssemblyResponse view(AssemblyRun run) {
        return AssemblyResponse.of(run, caller.get());
    }

    private static String path(AssemblyRun run) {
        return (run.dealId() == null ? "" : "deals/" + run.dealId() + "/") + "assemblies/" + run.id();
    }

    private static boolean prefersAsync(String prefer) {
        return prefer != null
                && Arrays.stream(prefer.split("[,;]")).map(String::strip).anyMatch(RESPOND_ASYNC::equalsIgnoreCase);
    }
}
