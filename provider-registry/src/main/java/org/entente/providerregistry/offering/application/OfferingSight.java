package org.entente.providerregistry.offering.application;

import java.util.UUID;

/**
 * How far a caller sees: what was ever published, what is their own, or everything. Part of every query.
 *
 * @param everything drafts of everybody
 * @param certifications also those of others that are applied for or refused
 * @param organizationId the caller's own organization, or {@code null}
 */
public record OfferingSight(boolean everything, boolean certifications, UUID organizationId) {}
