package org.entente.dealtracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.entente.dealtracker.market.application.CertificateDeadlines.Deadline;

/** Acts on one deadline, in the transaction that ends it: exactly once in effect, however many try and whatever stops between. */
@ApplicationScoped
class MeetDeadline {

    private final CertificateDeadlines deadlines;
    private final MarketChanges changes;

    MeetDeadline(CertificateDeadlines deadlines, MarketChanges changes) {
        this.deadlines = deadlines;
        this.changes = changes;
    }

    @Transactional
    void meet(Deadline deadline) {
        if (deadlines.claim(deadline)) {
            changes.certificateTurned(deadline.certificationId());
        }
    }
}
