package org.entente.dealtracker.license.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the licensee said has changed, and what followed from it on that day.
 *
 * @param description in the licensee's words
 */
@Embeddable
public record ChangeReport(
        @Enumerated(EnumType.STRING) MaterialChange kind,
        String description,
        @Enumerated(EnumType.STRING) Consequence consequence,
        @Column(name = "reported_at") Instant reportedAt) {}
