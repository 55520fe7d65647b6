package org.entente.providerregistry.screening.application;

import java.util.UUID;

/**
 * How far a caller sees: their own organization's, or everything. Part of every query.
 *
 * @param everything also other organizations'
 * @param organizationId the caller's own organization, or {@code null}
 */
public record ScreeningSight(boolean everything, UUID organizationId) {}
