package org.entente.dealtracker.assembly.application;

import java.util.UUID;

/**
 * Which runs a caller may read, of a deal that they see or of the what-ifs.
 *
 * @param everything all of them
 * @param company otherwise those of this organization; {@code null} for none
 * @param chosen and the one that the consortium was chosen from; {@code null} for none, or where the caller may not know it
 */
public record AssemblyVisibility(boolean everything, UUID company, UUID chosen) {

    public boolean shows(AssemblyRun run) {
        UUID owner = run.order().requestedByOrganization();
        return everything
                || (company != null && company.equals(owner))
                || run.id().equals(chosen);
    }
}
