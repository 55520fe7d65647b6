package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Workload;

/**
 * One side states that two offerings were validated together; no workloads named means every one.
 *
 * @param workloads the workloads that the test covers, never {@code BOTH}; empty means every one
 */
public record AttestationRecorded(
        @Visible(PUBLIC) UUID attestationId,
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) String offeringVersion,
        @Visible(PUBLIC) UUID otherOfferingId,
        @Visible(PUBLIC) String otherOfferingVersion,
        @Visible(PUBLIC) LocalDate testedOn,
        @Visible(PUBLIC) List<AttestationAspect> aspects,
        @Visible(PARTIES) String evidence,
        @Visible(PUBLIC) List<Workload> workloads)
        implements DomainEvent {
    public AttestationRecorded {
        aspects = List.copyOf(aspects);
        workloads = List.copyOf(workloads);
    }
}
