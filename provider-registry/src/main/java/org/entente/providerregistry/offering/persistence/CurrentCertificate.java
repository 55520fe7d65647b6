package org.entente.providerregistry.offering.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.providerregistry.offering.application.Certificate;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.hibernate.annotations.Immutable;

/** What the catalog shows of certifications: a view that the certification feature keeps for it. */
@Entity
@Immutable
@Table(name = "current_certificate")
class CurrentCertificate {
    @Id
    private UUID offeringId;

    private UUID certificationId;
    private String state;
    private String grantedAs;
    private LocalDate validUntil;

    protected CurrentCertificate() {}

    boolean isGranted() {
        return grantedAs != null;
    }

    Certificate on(LocalDate today) {
        var expired = validUntil != null && today.isAfter(validUntil);
        return new Certificate(new CertificationId(certificationId), expired ? "EXPIRED" : state, validUntil);
    }
}
