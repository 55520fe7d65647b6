package org.entente.providerregistry.organization.domain;

import org.entente.providerregistry.vocabulary.CountryCode;

/** The owner at the top of an ownership chain; an organization that nobody owns names itself. */
public record UltimateParent(String name, CountryCode country) {}
