package org.entente.consortiumservice.directory.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.consortiumservice.directory.application.DirectoryEntries;
import org.entente.consortiumservice.directory.domain.KnownCertification;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.consortiumservice.directory.domain.KnownOrganization;

/** The directory in PostgreSQL; one class for its three tables, which are only ever read by id. */
@ApplicationScoped
class StoredDirectoryEntries implements DirectoryEntries {

    private final EntityManager entities;

    StoredDirectoryEntries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<KnownOrganization> organization(UUID id) {
        return Optional.ofNullable(entities.find(KnownOrganization.class, id));
    }

    @Override
    public Optional<KnownOffering> offering(UUID id) {
        return Optional.ofNullable(entities.find(KnownOffering.class, id));
    }

    @Override
    public Optional<KnownCertification> certification(UUID id) {
        return Optional.ofNullable(entities.find(KnownCertification.class, id));
    }

    @Override
    public List<KnownOrganization> organizations(Collection<UUID> ids) {
        return among("from KnownOrganization where id in :ids", KnownOrganization.class, ids);
    }

    @Override
    public List<KnownOffering> offerings(Collection<UUID> ids) {
        return among("from KnownOffering where id in :ids", KnownOffering.class, ids);
    }

    @Override
    public List<KnownCertification> certificationsOf(Collection<UUID> offeringIds) {
        return among("from KnownCertification where offeringId in :ids", KnownCertification.class, offeringIds);
    }

    @Override
    public void put(Object entry) {
        entities.merge(entry);
    }

    private <T> List<T> among(String query, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, type).setParameter("ids", ids).getResultList();
    }
}
