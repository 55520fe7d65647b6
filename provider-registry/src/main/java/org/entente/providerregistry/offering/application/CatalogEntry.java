package org.entente.providerregistry.offering.application;

import java.util.Optional;
import org.entente.providerregistry.offering.domain.Offering;

/** An offering as the catalog shows it: with its latest certificate. */
public record CatalogEntry(Offering offering, Optional<Certificate> certificate) {}
