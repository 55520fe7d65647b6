package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealsDetermined;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What was determined for a deal, for those who see all of it. */
@ApplicationScoped
public class ReadDeterminations {

    private final DealsDetermined deals;
    private final DealDeterminations determinations;

    ReadDeterminations(DealsDetermined deals, DealDeterminations determinations) {
        this.deals = deals;
        this.determinations = determinations;
    }

    @Transactional
    public DealDetermination newest(UUID dealId) {
        deals.requireReading(dealId);
        return determinations
                .newest(dealId)
                .orElseThrow(
                        () -> new Problem(
                                CommonProblem.NOT_FOUND,
                                "Nothing was determined for this deal, which says neither that it needs a license nor that it"
                                        + " needs none. Its buyer, its anchor or the program office states the transaction first."));
    }

    @Transactional
    public Page<DealDetermination> list(UUID dealId, PageRequest page) {
        deals.requireReading(dealId);
        return Page.of(determinations.list(dealId, page), page, determination -> Cursor.of(determination.number()));
    }
}
