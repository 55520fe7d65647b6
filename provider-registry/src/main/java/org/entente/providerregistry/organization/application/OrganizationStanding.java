package org.entente.providerregistry.organization.application;

/** What other features ask of an organization. */
public enum OrganizationStanding {
    UNREGISTERED,
    REGISTERED,
    VERIFIED,
    SUSPENDED
}
