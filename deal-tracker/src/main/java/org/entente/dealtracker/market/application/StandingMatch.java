package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A match of an organization with an entry of a screening list that nothing has ended yet.
 *
 * @param causeId what holds deals: the screening, or the confirmation of its hit, which holds them anew
 * @param confirmed whether it is certain; otherwise a person has still to decide
 */
public record StandingMatch(
        UUID causeId, UUID organizationId, String organizationName, boolean confirmed, LocalDate screenedOn) {}
