package org.entente.providerregistry.offering.application;

import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Which offerings are asked for; {@code null} leaves a field open. */
public record OfferingFilter(
        Layer layer, ComponentSlot componentSlot, String state, OrganizationId owner, Boolean certified) {}
