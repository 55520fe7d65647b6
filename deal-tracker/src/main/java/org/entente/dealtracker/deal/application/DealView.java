package org.entente.dealtracker.deal.application;

import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.DealRecord;
import org.entente.dealtracker.market.application.MarketOffering;

/**
 * A deal as one caller may see it.
 *
 * @param whole whether it is all of the deal, or only the need on the marketplace
 * @param offerings what is known of the offerings that its consortium has or delivered, by id
 */
public record DealView(DealRecord deal, boolean whole, Map<UUID, MarketOffering> offerings) {}
