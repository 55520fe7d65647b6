package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.domain.DeterminedAnswer;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.StatedTransaction;

/** What other rules would determine for open deals. */
@ApplicationScoped
public class CompareRules {

    private final DealTransactions transactions;

    CompareRules(DealTransactions transactions) {
        this.transactions = transactions;
    }

    /** A deal that would need something else, on the first of the days asked about on which it would. */
    public record Difference(UUID dealId, LocalDate on, String before, String after, List<String> because) {}

    /**
     * What the comparison came to.
     *
     * @param determined how many open deals have a transaction that could be compared
     */
    public record Comparison(int determined, List<Difference> differences) {}

    /** @param days in their order, today first */
    public Comparison compare(LicenseRules before, LicenseRules after, List<LocalDate> days) {
        List<StatedTransaction> live = transactions.live();
        return new Comparison(
                live.size(),
                live.stream()
                        .flatMap(stated -> days.stream()
                                .flatMap(day -> difference(stated, before, after, day).stream())
                                .limit(1))
                        .toList());
    }

    private static Optional<Difference> difference(
            StatedTransaction stated, LicenseRules before, LicenseRules after, LocalDate day) {
        DeterminedAnswer is = DeterminedAnswer.of(stated.facts().on(day), before);
        DeterminedAnswer would = DeterminedAnswer.of(stated.facts().on(day), after);
        return Stream.of(would)
                .filter(answer -> !answer.need().equals(is.need()))
                .map(answer -> new Difference(
                        stated.dealId(), day, is.need().words(), answer.need().words(), answer.differenceTo(is)))
                .findFirst();
    }
}
