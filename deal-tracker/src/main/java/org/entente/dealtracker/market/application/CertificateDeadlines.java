package org.entente.dealtracker.market.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The moments at which certificates begin or cease to count, until they have been acted on; days begin at midnight UTC. */
public interface CertificateDeadlines {

    /** One such moment of one certificate. */
    record Deadline(UUID certificationId, Instant dueAt) {}

    /** Sets the days at whose beginning something changes for a certificate, in place of those that were set before. */
    void set(UUID certificationId, Set<LocalDate> days);

    /** What is due by now, longest first. */
    List<Deadline> due(Instant now, int limit);

    /**
     * Takes a deadline for the running transaction, which ends it when it commits.
     *
     * @return false when somebody else has it, or had it
     */
    boolean claim(Deadline deadline);
}
