package org.entente.dealtracker.deal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who will use the stack, as an application names it (15 CFR 748.5(f)); country in ISO 3166-1 alpha-2. */
@Embeddable
public record EndUser(
        @Column(name = "end_user_name") String name,
        @Column(name = "end_user_country") String country) {}
