package org.entente.dealtracker.policychange.application;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeCommand;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** Which open deals a proposed change would change, and how: today, and on the days on which its rows begin or end. */
@ApplicationScoped
public class PreviewPolicyChange {

    private static final int MOST_DAYS = 10;
    private static final Set<String> COMPARED = Stream.concat(LicenseRuleFiles.NAMES.stream(), Stream.of("nationality"))
            .collect(Collectors.toUnmodifiableSet());
    private static final String CLOCKS = "review-clocks";
    private static final String BY_REGISTRATION =
            "A review goes by the versions of the day on which its application was registered.";
    private static final String NO_REVIEW_MOVES = "No open review changes: a" + BY_REGISTRATION.substring(1);
    private static final String NOT_COMPARED =
            "What this file says about reviews under way is not compared here: a review goes by the"
                    + " versions of the day on which its application was registered.";

    private final PolicyChangeAccess access;
    private final Outcome outcome;
    private final CompareOpenDeals compare;
    private final Clock clock;

    PreviewPolicyChange(PolicyChangeAccess access, Outcome outcome, CompareOpenDeals compare, Clock clock) {
        this.access = access;
        this.outcome = outcome;
        this.compare = compare;
        this.clock = clock;
    }

    /**
     * @param what of the deal changes: its determination, the nationality of its consortium, or the due dates of its review
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
        List<LocalDate> days = days(before, change);
        var compared = compare.compare(before, after, days, change.rows().names());
        return new Preview(
                compared.open(),
                compared.changed(),
                compared.open() - compared.determined(),
                days,
                outcome.changesBeforeToday(before, after, file),
                note(file, before, after, days, compared.changed()));
    }

    private String note(
            String file, PolicySet before, PolicySet after, List<LocalDate> days, List<ChangedDeal> changed) {
        if (file.equals(CLOCKS)) {
            return (changed.isEmpty() ? NO_REVIEW_MOVES : BY_REGISTRATION) + compare.reviewsToCome(before, after, days);
        }
        return COMPARED.contains(file) ? null : NOT_COMPARED;
    }

    private List<LocalDate> days(PolicySet before, PolicyChange change) {
        LocalDate today = Washington.day(clock.instant());
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
