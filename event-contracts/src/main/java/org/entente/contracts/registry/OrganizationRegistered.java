package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;

/**
 * An organization entered the registry; an absent country or ultimate parent is unknown, not "none".
 *
 * <p>Where it is incorporated and has its main place of business is public, as in any company register: it decides whether it may provide
 * data, models, security or applications at all. Who owns it is for the parties.
 *
 * @param principalPlaceOfBusiness the country of its main place of business, which need not be that of its headquarters
 */
public record OrganizationRegistered(
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String legalName,
        @Visible(PUBLIC) @Country String headquartersCountry,
        @Visible(PUBLIC) @MayBeAbsent @Country String incorporationCountry,
        @Visible(PARTIES) @MayBeAbsent String ultimateParentName,
        @Visible(PARTIES) @MayBeAbsent @Country String ultimateParentCountry,
        @Visible(PUBLIC) @MayBeAbsent @Country String principalPlaceOfBusiness)
        implements DomainEvent {}
