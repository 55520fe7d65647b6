package org.entente.kit.fault;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells faults that pass by themselves from those that do not. */
public final class Faults {

    /**
     * Classes of SQL states: connection (08), rollback for a deadlock or serialization (40), resources (53), operator
     * intervention (57), system (58), lock not available (55P03) and object in use (55006).
     */
    private static final List<String> TRANSIENT_STATES = List.of("08", "40", "53", "57", "58", "55P03", "55006");

    private Faults() {}

    /** Whether trying again later can help, without anybody doing anything. */
    public static boolean isTransient(Throwable fault) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return isTransient(fault, seen);
    }

    private static boolean isTransient(Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return false;
        }
        boolean here = switch (fault) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            // The pool reports its own time-outs without a state.
            case SQLException e ->
                e.getSQLState() == null || TRANSIENT_STATES.stream().anyMatch(e.getSQLState()::startsWith);
            case OptimisticLockException _, PessimisticLockException _ -> true;
            case LockTimeoutException _, QueryTimeoutException _ -> true;
            case SocketException _, SocketTimeoutException _ -> true;
            default -> false;
        };
        if (here || isTransient(fault.getCause(), seen)) {
            return true;
        }
        // A transaction that could not commit names its cause here.
        for (Throwable suppressed : fault.getSuppressed()) {
            if (isTransient(suppressed, seen)) {
                return true;
            }
        }
        return false;
    }

    /** What happened, in words: the first message on the way to the cause that says anything. */
    public static String words(Throwable fault) {
        for (Throwable at = fault; at != null; at = at.getCause()) {
            if (at.getMessage() != null && !at.getMessage().isBlank()) {
                return at.getMessage();
            }
        }
        return fault.getClass().getSimpleName();
    }
}
