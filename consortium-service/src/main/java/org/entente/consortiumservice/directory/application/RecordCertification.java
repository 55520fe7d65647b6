package org.entente.consortiumservice.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownCertification;

/** Takes over what the registry says about a certificate. */
@ApplicationScoped
@Transactional
public class RecordCertification {

    private final DirectoryEntries entries;

    RecordCertification(DirectoryEntries entries) {
        this.entries = entries;
    }

    /** The certificate is issued. */
    public void issued(KnownCertification certification) {
        entries.put(certification);
    }

    /** The certificate is suspended, or counts again. */
    public void counts(UUID id, boolean inForce) {
        entries.certification(id).orElseThrow().counts(inForce);
    }
}
