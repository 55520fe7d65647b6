package org.entente.providerregistry.attestation.domain;

import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** One of the two offerings that were validated together, at the version that was tested. */
public record Side(OfferingId offering, OrganizationId owner, String version) {}
