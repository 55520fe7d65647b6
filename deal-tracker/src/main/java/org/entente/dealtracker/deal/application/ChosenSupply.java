package org.entente.dealtracker.deal.application;

import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * What an offering of a deal's consortium is to supply.
 *
 * @param capacity as the deal asks for it; {@code null} where it does not say how much
 */
public record ChosenSupply(UUID offeringId, ComponentSlot componentSlot, Capacity capacity) {}
