package org.entente.providerregistry.attestation.application;

import java.util.UUID;

/**
 * How far a caller sees: what is confirmed, what they are a side of, or everything. Part of every query.
 *
 * @param everything also what is recorded or withdrawn between others
 * @param organizationId the caller's own organization, or {@code null}
 */
public record AttestationSight(boolean everything, UUID organizationId) {}
