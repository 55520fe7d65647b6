package org.entente.dealtracker.deal.application;

import java.util.UUID;

/**
 * Which assemblies of a deal that they see a caller may read.
 *
 * @param everything all of them
 * @param company otherwise those of this organization; {@code null} for none
 * @param chosen and the one that the consortium was chosen from; {@code null} for none, or where the caller may not know it
 */
public record AssemblyVisibility(boolean everything, UUID company, UUID chosen) {

    boolean shows(UUID assemblyId, UUID requestedByOrganization) {
        return everything || (company != null && company.equals(requestedByOrganization)) || assemblyId.equals(chosen);
    }
}
