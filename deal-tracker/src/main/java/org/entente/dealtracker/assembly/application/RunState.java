package org.entente.dealtracker.assembly.application;

/**
 * Where a run is. One that has ended never changes again.
 *
 * <pre>
 *   RUNNING ──► COMPLETED    it has its answer, proven or as good as its time allowed
 *      │ └────► CANCELLED    somebody stopped it
 *      └──────► FAILED, ABANDONED    it has no answer; it can be repeated
 * </pre>
 */
public sealed interface RunState {

    AssemblyState name();

    /** Searching, or waiting for its turn; {@code best} is {@code null} until it has reported one. */
    record Running(Interim best) implements RunState {
        @Override
        public AssemblyState name() {
            return AssemblyState.RUNNING;
        }
    }

    /** @param sameAnswer whether a repeat answers the same; {@code null} where it repeats nothing that had an answer */
    record Completed(RunAnswer answer, Boolean sameAnswer) implements RunState {
        @Override
        public AssemblyState name() {
            return AssemblyState.COMPLETED;
        }
    }

    /** @param answer what was known by then */
    record Cancelled(RunAnswer answer) implements RunState {
        @Override
        public AssemblyState name() {
            return AssemblyState.CANCELLED;
        }
    }

    /** @param words what happened and what to do */
    record Failed(Why why, String words) implements RunState {

        /** What kind of failure it is. */
        public enum Why {
            TOO_LARGE,
            FAULT
        }

        @Override
        public AssemblyState name() {
            return AssemblyState.FAILED;
        }
    }

    /** The service stopped; {@code best} is what had been reported, {@code null} for nothing. */
    record Abandoned(Interim best) implements RunState {
        @Override
        public AssemblyState name() {
            return AssemblyState.ABANDONED;
        }
    }
}
