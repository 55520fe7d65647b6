package org.entente.providerregistry.certification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who assesses: a person, and the laboratory that they belong to ({@code null} for one who belongs to none). */
@Embeddable
public record Assessor(
        @Column(name = "assessor_subject") String subject,
        @Column(name = "assessor_organization_id") UUID laboratory) {

    /** Whether these two may speak for each other: the same person, or colleagues. */
    public boolean speaksFor(Assessor other) {
        return subject.equals(other.subject) || (laboratory != null && laboratory.equals(other.laboratory));
    }
}
