package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.LicenseRequirement;

/**
 * What a deal's transaction needs was determined, anew where its facts, policy or the day changed it.
 *
 * <p>{@code number} counts the determinations of the deal from 1; {@code asOf} is the day whose rules decided; {@code reviewPolicy} is
 * there only where a license is required and nothing unknown could change it; {@code because} names rules and versions that changed
 * since the determination before, such as {@code R3/1}.
 */
public record DealDetermined(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) long number,
        @Visible(PARTIES) LocalDate asOf,
        @Visible(PARTIES) LicenseRequirement requirement,
        @Visible(PARTIES) @MayBeAbsent String reviewPolicy,
        @Visible(PARTIES) List<String> exceptions,
        @Visible(PARTIES) List<String> because)
        implements DomainEvent {}
