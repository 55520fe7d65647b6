package org.entente.dealtracker.assembly.application;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.dealtracker.assembly.application.Assemblers.Stopwatch;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.entente.dealtracker.assembly.domain.Watch;
import org.entente.kit.identity.AfterRequest;
import org.jboss.logging.Logger;

/**
 * A run being carried out: searches outside of any transaction, reports at most so often what got better, and writes down its end.
 *
 * <p>Where the end cannot be written down, nobody looks after the run any more, and it is found abandoned.
 */
final class Execution implements Runnable, Watch {

    private static final Logger LOG = Logger.getLogger(Execution.class);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(1);

    private final RunTask task;
    private final AfterRequest request;
    private final Assemblers assemblers;
    private final RunBook book;
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    private volatile boolean stopped;
    private Stopwatch sinceBegin;
    private Stopwatch sinceReport;
    private Answer unreported;

    /** @param request whose run it is: what it writes down is recorded as theirs */
    Execution(RunTask task, AfterRequest request, Assemblers assemblers, RunBook book) {
        this.task = task;
        this.request = request;
        this.assemblers = assemblers;
        this.book = book;
    }

    RunTask task() {
        return task;
    }

    @Override
    public void run() {
        try {
            request.run(() -> book.end(task.run(), end()));
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "The end of assembly %s could not be written down",
                    task.run().id());
        } finally {
            over.complete(null);
        }
    }

    private RunState end() {
        if (stopped) {
            return new RunState.Cancelled(RunAnswer.nothing());
        }
        sinceBegin = assemblers.stopwatch();
        sinceReport = sinceBegin;
        try {
            Answer found =
                    assemblers.within(task.effort()).compile(task.instance()).solve(this);
            RunAnswer answer = task.ranking().of(found, sinceBegin.elapsed().toMillis());
            return stopped && !answer.provenOptimal() ? new RunState.Cancelled(answer) : completed(answer);
        } catch (InstanceTooLarge e) {
            return new Failed(Failed.Why.TOO_LARGE, e.getMessage() + ".");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.errorf(e, "Assembly %s failed", task.run().id());
            return new Failed(
                    Failed.Why.FAULT,
                    "Something went wrong in the search; it has been recorded under this assembly's id. "
                            + "Repeat it, or ask for less at once.");
        }
    }

    private RunState completed(RunAnswer answer) {
        RunAnswer repeated = task.repeated();
        return new RunState.Completed(answer, repeated == null ? null : (Boolean) answer.sameAs(repeated));
    }

    @Override
    public boolean goOn() {
        if (unreported != null && sinceReport.elapsed().compareTo(REPORT_EVERY) >= 0) {
            report(unreported);
            unreported = null;
            sinceReport = assemblers.stopwatch();
        }
        return !stopped;
    }

    @Override
    public void found(Answer interim) {
        unreported = interim;
    }

    /** What cannot be reported does not keep the search from going on; the next report says more anyway. */
    private void report(Answer interim) {
        try {
            book.improve(
                    task.run(),
                    task.ranking().interim(interim, sinceBegin.elapsed().toMillis()));
        } catch (RuntimeException e) {
            LOG.warnf(
                    e, "Assembly %s could not report what it found", task.run().id());
        }
    }

    /** Ends the search soon; what it knows by then is its answer. */
    void stop() {
        stopped = true;
    }

    /** Returns when it is over, or after so long. */
    void await(Duration longest) {
        try {
            over.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            LOG.debugf("Assembly %s goes on", task.run().id());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing completes it with a failure", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
