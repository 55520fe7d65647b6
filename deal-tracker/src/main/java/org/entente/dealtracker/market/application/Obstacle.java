package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.UUID;

/** Something that keeps an offering from being counted on for as long as it stands. */
public sealed interface Obstacle {

    UUID offeringId();

    /** What has to change before it is gone. */
    UUID causeId();

    /** Its certificate is suspended, whatever other certificates there are. */
    record CertificateSuspended(UUID certificationId, UUID offeringId, String reason) implements Obstacle {
        @Override
        public UUID causeId() {
            return certificationId;
        }
    }

    /** Its last certificate has come to its end and no other one is in force. */
    record CertificateExpired(UUID certificationId, UUID offeringId, LocalDate validUntil) implements Obstacle {
        @Override
        public UUID causeId() {
            return certificationId;
        }
    }

    /** It is off the market for good. */
    record OfferingWithdrawn(UUID offeringId, String reason) implements Obstacle {
        @Override
        public UUID causeId() {
            return offeringId;
        }
    }

    /** The organization that provides it is suspended. */
    record OrganizationSuspended(UUID organizationId, UUID offeringId, String reason) implements Obstacle {
        @Override
        public UUID causeId() {
            return organizationId;
        }
    }
}
