package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/** An organization entered the registry; an absent country or ultimate parent is unknown, not "none". */
public record OrganizationRegistered(
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String legalName,
        @Visible(PUBLIC) @Country String headquartersCountry,
        @Visible(PUBLIC) @MayBeAbsent @Country String incorporationCountry,
        @Visible(PARTIES) @MayBeAbsent String ultimateParentName,
        @Visible(PARTIES) @MayBeAbsent @Country String ultimateParentCountry)
        implements DomainEvent {}
