package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.assembly.application.Vacancy;

/**
 * The consortium that a live deal has chosen, and what it was chosen for.
 *
 * @param destination where it is delivered to
 * @param offerings of its members, exactly
 * @param declined organizations that were invited to it and do not take part
 * @param vacancies the place of each offering, in the order of offerings, should it be lost
 */
public record ChosenConsortium(
        UUID dealId, Need need, String destination, List<UUID> offerings, Set<UUID> declined, List<Vacancy> vacancies) {

    public ChosenConsortium {
        offerings = List.copyOf(offerings);
        declined = Set.copyOf(declined);
        vacancies = List.copyOf(vacancies);
    }

    /** Whether the deal still has the same consortium, of which the same have declined. */
    public boolean sameAs(ChosenConsortium other) {
        return offerings.equals(other.offerings) && declined.equals(other.declined);
    }
}
