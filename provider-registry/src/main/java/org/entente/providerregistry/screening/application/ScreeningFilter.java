package org.entente.providerregistry.screening.application;

import org.entente.providerregistry.vocabulary.OrganizationId;

/** Which screenings are asked for; {@code null} leaves a field open. */
public record ScreeningFilter(String state, OrganizationId organization) {}
