package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;

import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.PartScope;

/**
 * A part of an application that was denied where the rest was approved.
 *
 * @param subject an offering or an organization
 */
public record DecidedPart(
        @Visible(PARTIES) PartScope scope,
        @Visible(PARTIES) String subject,
        @Visible(PARTIES) String reasons,
        @Visible(PARTIES) String legalBasis) {}
