package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.determination.application.CompareRules;
import org.entente.dealtracker.determination.application.CompareRules.Difference;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policychange.application.PreviewPolicyChange.ChangedDeal;
import org.entente.dealtracker.review.application.CompareClocks;
import org.entente.dealtracker.review.domain.ClockVersions;

/** What of open deals another policy would change: determinations, nationality of consortia, due dates of reviews. */
@ApplicationScoped
class CompareOpenDeals {

    private final DealProfiles deals;
    private final CompareRules rules;
    private final CompareNationality nationality;
    private final CompareClocks clocks;

    CompareOpenDeals(DealProfiles deals, CompareRules rules, CompareNationality nationality, CompareClocks clocks) {
        this.deals = deals;
        this.rules = rules;
        this.nationality = nationality;
        this.clocks = clocks;
    }

    /** @param determined how many of the open deals have a transaction that could be compared */
    record Compared(int open, int determined, List<ChangedDeal> changed) {}

    /** @param rows of the change, which every difference is because of that no rule explains */
    Compared compare(PolicySet before, PolicySet after, List<LocalDate> days, List<String> rows) {
        List<DealProfile> open = deals.live();
        var determined = rules.compare(before.of(LicenseRules.class), after.of(LicenseRules.class), days);
        Map<UUID, String> titles =
                deals.titles(open.stream().map(DealProfile::dealId).toList());
        List<ChangedDeal> changed = new ArrayList<>();
        determined.differences().forEach(found -> changed.add(changed(found, "determination", titles, List.of())));
        nationality
                .compare(before, after, open, days)
                .forEach(found -> changed.add(changed(found, "nationality", titles, rows)));
        clocks.compare(before.of(ClockVersions.class), after.of(ClockVersions.class)).stream()
                .map(moved -> new Difference(moved.dealId(), moved.on(), moved.before(), moved.after(), List.of()))
                .forEach(found -> changed.add(changed(found, "review clock", titles, rows)));
        return new Compared(open.size(), determined.determined(), changed);
    }

    /** From which day on reviews that are registered go by other lengths, in words. */
    String reviewsToCome(PolicySet before, PolicySet after, List<LocalDate> days) {
        return clocks.from(before.of(ClockVersions.class), after.of(ClockVersions.class), days)
                .map(day -> " Reviews registered from " + day + " on go by this change.")
                .orElse("");
    }

    private static ChangedDeal changed(Difference found, String what, Map<UUID, String> titles, List<String> rows) {
        return new ChangedDeal(
                found.dealId(),
                titles.getOrDefault(found.dealId(), ""),
                what,
                found.on(),
                found.before(),
                found.after(),
                Stream.concat(found.because().stream(), rows.stream()).toList());
    }
}
