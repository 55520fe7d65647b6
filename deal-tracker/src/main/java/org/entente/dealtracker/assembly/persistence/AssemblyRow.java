package org.entente.dealtracker.assembly.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A run as it is kept: the instance and the answer as JSON text, never changed. */
@Entity
@Table(name = "assembly")
class AssemblyRow {

    @Id
    UUID id;

    @Column(name = "deal_id", nullable = false)
    UUID dealId;

    @Column(name = "requested_by_organization")
    UUID requestedByOrganization;

    @Column(name = "inputs_hash", nullable = false)
    String inputsHash;

    @Column(nullable = false)
    String inputs;

    @Column(nullable = false)
    String answer;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;
}
