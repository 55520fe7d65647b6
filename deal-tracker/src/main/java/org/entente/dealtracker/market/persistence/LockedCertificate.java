package org.entente.dealtracker.market.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.market.application.SuspendedCertificate;

/** A certificate that nobody can suspend before the current transaction ends. */
record LockedCertificate(UUID id, LocalDate validFrom, LocalDate validUntil, boolean suspended, String reason) {

    /** What speaks against assembling an offering with these certificates on the date; the strictest of them counts. */
    static List<String> against(List<LockedCertificate> certificates, LocalDate on) {
        List<String> suspensions = certificates.stream()
                .filter(LockedCertificate::suspended)
                .map(certificate -> "its certificate is suspended: " + certificate.reason())
                .toList();
        if (!suspensions.isEmpty()) {
            return suspensions;
        }
        return certificates.stream().anyMatch(certificate -> certificate.covers(on))
                ? List.of()
                : List.of("it has no certificate in force on " + on);
    }

    static List<SuspendedCertificate> suspended(List<LockedCertificate> certificates, UUID offeringId) {
        return certificates.stream()
                .filter(LockedCertificate::suspended)
                .map(certificate -> new SuspendedCertificate(certificate.id(), offeringId, certificate.reason()))
                .toList();
    }

    private boolean covers(LocalDate on) {
        return !on.isBefore(validFrom) && !on.isAfter(validUntil);
    }
}
