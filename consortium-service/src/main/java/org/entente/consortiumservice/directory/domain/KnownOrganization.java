package org.entente.consortiumservice.directory.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An organization that the registry has told of. */
@Entity
@Table(name = "directory_organization")
public class KnownOrganization {

    /** Whether the organization may act. */
    public enum Standing {
        REGISTERED,
        VERIFIED,
        SUSPENDED
    }

    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    protected KnownOrganization() {}

    /** An organization as it is registered. */
    public KnownOrganization(UUID id, String name) {
        this.id = id;
        this.name = name;
        this.standing = Standing.REGISTERED;
    }

    /** The registry says how the organization stands now. */
    public void stands(Standing standing) {
        this.standing = standing;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isSuspended() {
        return standing == Standing.SUSPENDED;
    }
}
