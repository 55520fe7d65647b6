package org.entente.kit.identity;

import java.util.Objects;
import org.entente.kit.trace.CurrentTrace;
import org.entente.kit.trace.Trace;

/**
 * A request's caller and trace, taken along by work that the caller asked for and that goes on after the request: what it records is
 * recorded as theirs, and ties in with the rest of what the request caused.
 */
public record AfterRequest(Caller caller, Trace trace) {

    static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

    public AfterRequest {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(trace, "trace");
    }

    /** The running request's. */
    public static AfterRequest of(CurrentCaller caller) {
        return new AfterRequest(caller.get(), CurrentTrace.get());
    }

    public void run(Runnable work) {
        CurrentTrace.continuing(trace, () -> ScopedValue.where(CALLER, caller).run(work));
    }
}
