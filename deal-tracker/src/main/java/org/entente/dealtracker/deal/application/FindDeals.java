package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.Delivery;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Deals that the caller may see, each with the names of what its consortium offers or delivered. */
@ApplicationScoped
public class FindDeals {

    private final DealAccess access;
    private final Deals deals;
    private final Market market;

    FindDeals(DealAccess access, Deals deals, Market market) {
        this.access = access;
        this.deals = deals;
        this.market = market;
    }

    @Transactional
    public DealView one(UUID id) {
        return view(access.read(id));
    }

    /** @param state {@code null} for any */
    @Transactional
    public Page<DealView> list(DealState state, PageRequest page) {
        List<Deal> rows = deals.visible(access.visibility(), state, page);
        Map<UUID, MarketOffering> offerings = offerings(rows);
        return Page.of(rows, page, deal -> Cursor.of(deal.createdAt(), deal.id()))
                .map(deal -> view(deal, offerings));
    }

    /** A deal as its caller sees it after having changed it. */
    @Transactional
    public DealView view(Deal deal) {
        return view(deal, offerings(List.of(deal)));
    }

    private DealView view(Deal deal, Map<UUID, MarketOffering> offerings) {
        return new DealView(deal, access.visibility().whole(deal), offerings);
    }

    private Map<UUID, MarketOffering> offerings(Collection<Deal> deals) {
        return market.offerings(deals.stream()
                .flatMap(deal -> Stream.concat(
                        deal.consortium().offeringIds().stream(),
                        deal.deliveries().all().stream().map(Delivery::offeringId)))
                .collect(Collectors.toSet()));
    }
}
