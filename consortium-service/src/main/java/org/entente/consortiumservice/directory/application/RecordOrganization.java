package org.entente.consortiumservice.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownOrganization;
import org.entente.consortiumservice.directory.domain.KnownOrganization.Standing;

/** Takes over what the registry says about an organization. */
@ApplicationScoped
@Transactional
public class RecordOrganization {

    private final DirectoryEntries entries;

    RecordOrganization(DirectoryEntries entries) {
        this.entries = entries;
    }

    /** The organization is registered under this name. */
    public void registered(UUID id, String name) {
        entries.put(new KnownOrganization(id, name));
    }

    /** The organization stands differently now. */
    public void stands(UUID id, Standing standing) {
        entries.organization(id).orElseThrow().stands(standing);
    }
}
