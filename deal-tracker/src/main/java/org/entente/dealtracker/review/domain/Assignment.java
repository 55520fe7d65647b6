package org.entente.dealtracker.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.entente.contracts.vocabulary.Agency;

/** Who of an agency has a review in hand; for agencies' eyes only. */
@Embeddable
public record Assignment(
        @Enumerated(EnumType.STRING) Agency agency,
        String subject,
        String name,
        @Column(name = "assigned_by") String assignedBy,
        @Column(name = "assigned_at") Instant assignedAt) {}
