package org.entente.dealtracker.market.application;

import java.util.List;

/**
 * Whether an offering may be assembled now, and if not, why, in words.
 *
 * @param suspended its suspended certificates; any of them forbids assembly, whatever other certificates there are
 */
public record Standing(boolean eligible, List<String> reasons, List<SuspendedCertificate> suspended) {
    public Standing {
        reasons = List.copyOf(reasons);
        suspended = List.copyOf(suspended);
    }
}
