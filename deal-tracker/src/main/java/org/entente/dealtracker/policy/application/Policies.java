package org.entente.dealtracker.policy.application;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.format.PolicyFiles;
import org.jboss.logging.Logger;

/**
 * The policy in force: what was shipped, with the changes that two persons put in force since.
 *
 * <p>A service with policy that it does not understand does not start to guess: it does not start at all.
 */
@Startup
@ApplicationScoped
public class Policies {

    private static final Logger LOG = Logger.getLogger(Policies.class);

    private final List<PolicyReader<?>> readers;
    private final ActiveRows active;
    private final PolicyFiles shipped;
    private volatile PolicySet current;

    Policies(@All List<PolicyReader<?>> readers, ActiveRows active) {
        this.readers = readers;
        this.active = active;
        shipped = PolicyFiles.shipped(
                readers.stream().flatMap(reader -> reader.files().stream()).toList());
        current = as(active.revision());
    }

    /** As this replica knows it, at most a second old. */
    public PolicySet current() {
        return current;
    }

    /** As it is now, whichever replica changed it; for what is kept. */
    public PolicySet upToDate() {
        long revision = active.revision();
        if (revision > current.revision()) {
            renew(revision);
        }
        return current;
    }

    /** Policy as it was after so many changes. */
    public PolicySet as(long revision) {
        PolicyFiles files = shipped;
        for (ActiveRows.Change change : active.upTo(revision)) {
            files = files.with(change.file(), change.rows());
        }
        return PolicySet.read(revision, files, readers);
    }

    /**
     * What policy would be with these rows besides.
     *
     * @throws InvalidPolicy with a sentence that says where it could not be understood
     */
    public PolicySet with(PolicySet base, String file, List<JsonNode> rows) {
        return PolicySet.read(base.revision() + 1, base.files().with(file, rows), readers);
    }

    /** This replica need not look for what it changed itself. */
    synchronized void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyActivated activated) {
        if (activated.policy().revision() == current.revision() + 1) {
            current = activated.policy();
        }
    }

    private synchronized void renew(long revision) {
        if (revision <= current.revision()) {
            return;
        }
        try {
            current = as(revision);
        } catch (InvalidPolicy e) {
            LOG.errorf(e, "Policy %d is not understood; policy %d goes on", revision, current.revision());
        }
    }
}
