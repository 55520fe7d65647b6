package org.entente.consortiumservice.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate that the registry has told of. */
@Entity
@Table(name = "directory_certification")
public class KnownCertification {

    @Id
    private UUID id;

    private UUID offeringId;
    private boolean inForce;
    private LocalDate validUntil;

    protected KnownCertification() {}

    /** A certificate as it is issued. */
    public KnownCertification(UUID id, UUID offeringId, LocalDate validUntil) {
        this.id = id;
        this.offeringId = offeringId;
        this.inForce = true;
        this.validUntil = validUntil;
    }

    /** The certificate is suspended, or counts again. */
    public void counts(boolean inForce) {
        this.inForce = inForce;
    }

    public UUID id() {
        return id;
    }

    public UUID offeringId() {
        return offeringId;
    }

    /** Whether the certificate counts on a day. */
    public boolean isInForceOn(LocalDate day) {
        return inForce && !day.isAfter(validUntil);
    }
}
