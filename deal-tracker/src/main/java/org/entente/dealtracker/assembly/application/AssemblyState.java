package org.entente.dealtracker.assembly.application;

/** Where a run is, as clients, lists and tables name it; what belongs to each is in {@link RunState}. */
public enum AssemblyState {
    RUNNING,
    COMPLETED,
    CANCELLED,
    FAILED,
    ABANDONED
}
