package org.entente.consortiumservice.directory.application;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Names to show beside ids; {@code null} for what the registry's events have not told yet. */
public record Names(Map<UUID, String> organizations, Map<UUID, String> offerings, Set<UUID> certifiedOfferings) {

    public String ofOrganization(UUID id) {
        return organizations.get(id);
    }

    public String ofOffering(UUID id) {
        return id == null ? null : offerings.get(id);
    }

    /** Whether the offering holds a certificate that counts today. */
    public boolean isCertified(UUID offeringId) {
        return offeringId != null && certifiedOfferings.contains(offeringId);
    }
}
