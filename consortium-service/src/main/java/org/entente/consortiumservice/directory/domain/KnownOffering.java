package org.entente.consortiumservice.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;

/** An offering that the registry has told of. */
@Entity
@Table(name = "directory_offering")
public class KnownOffering {

    /** Whether the offering is on the market. */
    public enum Availability {
        PUBLISHED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    private UUID organizationId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private ComponentSlot componentSlot;

    @Enumerated(EnumType.STRING)
    private Availability availability;

    protected KnownOffering() {}

    /** An offering as it is published. */
    public KnownOffering(UUID id, UUID organizationId, String name, Layer layer, ComponentSlot componentSlot) {
        this.id = id;
        this.organizationId = organizationId;
        this.name = name;
        this.layer = layer;
        this.componentSlot = componentSlot;
        this.availability = Availability.PUBLISHED;
    }

    /** The offering has left the market. */
    public void withdraw() {
        availability = Availability.WITHDRAWN;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isWithdrawn() {
        return availability == Availability.WITHDRAWN;
    }

    /** Whether this organization offers it in this layer; an unnamed slot fits every offering of the layer. */
    public boolean fits(UUID organizationId, Layer layer, ComponentSlot componentSlot) {
        return this.organizationId.equals(organizationId)
                && this.layer == layer
                && (componentSlot == null || this.componentSlot == componentSlot);
    }
}
