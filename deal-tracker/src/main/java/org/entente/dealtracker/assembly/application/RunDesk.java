package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.entente.kit.identity.AfterRequest;
import org.entente.kit.identity.CurrentCaller;

/** Ties a run to the transaction that begins it: it is carried out once that has committed, and leaves nothing behind if it does not. */
@ApplicationScoped
class RunDesk {

    private final RunBook book;
    private final Runners runners;
    private final Assemblers assemblers;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentCaller caller;

    RunDesk(
            RunBook book,
            Runners runners,
            Assemblers assemblers,
            TransactionSynchronizationRegistry transaction,
            CurrentCaller caller) {
        this.book = book;
        this.runners = runners;
        this.assemblers = assemblers;
        this.transaction = transaction;
        this.caller = caller;
    }

    /** The caller, who has a place for a run now; it is given back if the running transaction does not commit. */
    Asker takePlace() {
        Asker asker = Asker.of(caller.get());
        runners.takePlace(asker.organizationId());
        afterwards(committed -> {
            if (!committed) {
                runners.leavePlace(asker.organizationId());
            }
        });
        return asker;
    }

    /** Begins a run in the place that its asker took. */
    UUID begin(RunTask task) {
        book.begin(task.run());
        Execution execution = new Execution(task, AfterRequest.of(caller), assemblers, book);
        afterwards(committed -> {
            if (committed) {
                runners.carryOut(execution);
            }
        });
        return task.run().id();
    }

    private void afterwards(Outcome outcome) {
        transaction.registerInterposedSynchronization(outcome);
    }

    /** What happens when it is known whether the transaction committed. */
    private interface Outcome extends Synchronization {

        void known(boolean committed);

        @Override
        default void beforeCompletion() {}

        @Override
        default void afterCompletion(int status) {
            known(status == Status.STATUS_COMMITTED);
        }
    }
}
