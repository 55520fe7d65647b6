package org.entente.consortiumservice.directory.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.consortiumservice.directory.domain.KnownCertification;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.consortiumservice.directory.domain.KnownOrganization;

/** Where the directory is kept. */
public interface DirectoryEntries {

    Optional<KnownOrganization> organization(UUID id);

    Optional<KnownOffering> offering(UUID id);

    Optional<KnownCertification> certification(UUID id);

    List<KnownOrganization> organizations(Collection<UUID> ids);

    List<KnownOffering> offerings(Collection<UUID> ids);

    List<KnownCertification> certificationsOf(Collection<UUID> offeringIds);

    /** Adds an entry, or takes the place of the one with the same id. */
    void put(Object entry);
}
