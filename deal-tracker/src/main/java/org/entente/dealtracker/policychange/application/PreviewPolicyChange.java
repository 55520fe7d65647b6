package org.entente.dealtracker.policychange.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.determination.application.CompareRules;
import org.entente.dealtracker.determination.application.CompareRules.Difference;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeCommand;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Which open deals a proposed change would change, and how: today, and on the days on which its rows begin or end. */
@ApplicationScoped
public class PreviewPolicyChange {

    private static final int MOST_DAYS = 10;
    private static final Set<String> COMPARED = Stream.concat(LicenseRuleFiles.NAMES.stream(), Stream.of("nationality"))
            .collect(Collectors.toUnmodifiableSet());
    private static final String NOT_COMPARED =
            "What this file says about reviews under way is not compared here: a review goes by the"
                    + " versions of the day on which its application was registered.";

    private final PolicyChangeAccess access;
    private final Outcome outcome;
    private final DealProfiles deals;
    private final CompareRules rules;
    private final CompareNationality nationality;
    private final Clock clock;

    /** One more than usual: everything that a change may touch is looked at here. */
    PreviewPolicyChange(
            PolicyChangeAccess access,
            Outcome outcome,
            DealProfiles deals,
            CompareRules rules,
            CompareNationality nationality,
            Clock clock) {
        this.access = access;
        this.outcome = outcome;
        this.deals = deals;
        this.rules = rules;
        this.nationality = nationality;
        this.clock = clock;
    }

    /**
     * @param what of the deal changes: its determination, or the nationality of its consortium
     * @param on the first day on which it would
     */
    public record ChangedDeal(
            UUID dealId, String title, String what, LocalDate on, String before, String after, List<String> because) {}

    /**
     * @param days those that were looked at
     * @param notDetermined open deals without a stated transaction, of which nobody can say
     * @param note what is not looked at; {@code null} for nothing
     */
    public record Preview(
            int openDeals,
            List<ChangedDeal> changed,
            int notDetermined,
            List<LocalDate> days,
            List<String> pastRows,
            String note) {}

    @Transactional
    public Preview preview(UUID id) {
        PolicyChange change = access.read(id);
        access.requirePreviewing();
        if (change.state() != PolicyChangeState.PROPOSED) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "A change that is " + change.state() + " has nothing left to preview.")
                    .with("allowed", PolicyChangeCommand.allowed(change.state()));
        }
        String file = change.text().file();
        PolicySet before = outcome.before();
        PolicySet after = outcome.of(before, file, change.rows());
        List<DealProfile> open = deals.live();
        List<LocalDate> days = days(before, change);
        var determined = rules.compare(before.of(LicenseRules.class), after.of(LicenseRules.class), days);
        List<String> rows = change.rows().names();
        Map<UUID, String> titles =
                deals.titles(open.stream().map(DealProfile::dealId).toList());
        List<ChangedDeal> changed = new ArrayList<>();
        determined.differences().forEach(found -> changed.add(changed(found, "determination", titles, List.of())));
        nationality
                .compare(before, after, open, days)
                .forEach(found -> changed.add(changed(found, "nationality", titles, rows)));
        return new Preview(
                open.size(),
                changed,
                open.size() - determined.determined(),
                days,
                outcome.changesBeforeToday(before, after, file),
                COMPARED.contains(file) ? null : NOT_COMPARED);
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

    private List<LocalDate> days(PolicySet before, PolicyChange change) {
        LocalDate today = LocalDate.now(clock);
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(today);
        List<String> names = change.rows().names();
        Stream.concat(
                        change.rows().nodes().stream(),
                        before.files().file(change.text().file()).nodes().stream()
                                .filter(row ->
                                        names.contains(org.entente.dealtracker.policy.format.PolicyFile.key(row))))
                .flatMap(PreviewPolicyChange::boundaries)
                .filter(day -> day.isAfter(today))
                .forEach(days::add);
        return days.stream().limit(MOST_DAYS).toList();
    }

    private static Stream<LocalDate> boundaries(JsonNode row) {
        LocalDate from = LocalDate.parse(row.path("effectiveFrom").asText());
        return row.hasNonNull("effectiveTo")
                ? Stream.of(
                        from, LocalDate.parse(row.path("effectiveTo").asText()).plusDays(1))
                : Stream.of(from);
    }
}
