package org.entente.providerregistry.organization.application;

/** Which organizations are asked for; {@code null} leaves a field open. */
public record OrganizationFilter(String state, String legalName) {}
