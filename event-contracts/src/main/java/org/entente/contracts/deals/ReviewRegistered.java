package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Commerce registered an application, which starts its clock (15 CFR 750.4(a)). */
public record ReviewRegistered(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) LocalDate registeredOn) implements DomainEvent {}
