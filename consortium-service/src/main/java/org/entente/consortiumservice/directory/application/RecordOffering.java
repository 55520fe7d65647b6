package org.entente.consortiumservice.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownOffering;

/** Takes over what the registry says about an offering. */
@ApplicationScoped
@Transactional
public class RecordOffering {

    private final DirectoryEntries entries;

    RecordOffering(DirectoryEntries entries) {
        this.entries = entries;
    }

    /** The offering is on the market. */
    public void published(KnownOffering offering) {
        entries.put(offering);
    }

    /** The offering has left the market; one that never was on it is not known and stays so. */
    public void withdrawn(UUID id) {
        entries.offering(id).ifPresent(KnownOffering::withdraw);
    }
}
