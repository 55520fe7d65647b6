package org.entente.providerregistry.certification.application;

import java.util.UUID;

/**
 * How far a caller sees: what was ever granted, what is their own, or everything. Part of every query.
 *
 * @param everything also applications and refusals of other organizations
 * @param organizationId the caller's own organization, or {@code null}
 */
public record CertificationSight(boolean everything, UUID organizationId) {}
