package org.entente.providerregistry.screening.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.providerregistry.problem.RegistryProblem;

/**
 * What a screening that was made came to, with what shows it; matches are there exactly where somebody was found.
 *
 * @param lists those that were looked at, each once
 * @param note what else is to be known; {@code null} for nothing
 */
public record Report(
        ScreeningResult result, LocalDate screenedOn, List<ScreenedList> lists, List<ListMatch> matches, String note) {
    public Report {
        lists = List.copyOf(lists);
        matches = List.copyOf(matches);
        demandEachListOnce(lists);
        demandMatchesThatFit(result, matches);
        demandMatchesOnScreenedLists(lists, matches);
    }

    private static void demandEachListOnce(List<ScreenedList> lists) {
        var seen = new HashSet<ScreeningList>();
        lists.stream()
                .map(ScreenedList::code)
                .filter(code -> !seen.add(code))
                .findFirst()
                .ifPresent(twice -> {
                    throw RegistryProblem.SCREENED_LISTS_DO_NOT_FIT
                            .because("List %s is named twice.".formatted(twice))
                            .with("allowed", "each list once, with the version that was looked at");
                });
    }

    private static void demandMatchesThatFit(ScreeningResult result, List<ListMatch> matches) {
        var hit = switch (result) {
            case POTENTIAL_MATCH, CONFIRMED_MATCH -> true;
            case CLEAR, INCOMPLETE -> false;
        };
        if (hit && matches.isEmpty()) {
            throw RegistryProblem.MATCHES_DO_NOT_FIT
                    .because("%s names nobody who was found.".formatted(result))
                    .with("allowed", "at least one match with its list and entry, or CLEAR where nobody was found");
        }
        if (!hit && !matches.isEmpty()) {
            throw RegistryProblem.MATCHES_DO_NOT_FIT
                    .because("%s carries no matches, and %d are named.".formatted(result, matches.size()))
                    .with("allowed", "POTENTIAL_MATCH, on which another person decides, or no matches");
        }
    }

    private static void demandMatchesOnScreenedLists(List<ScreenedList> lists, List<ListMatch> matches) {
        var screened = lists.stream().map(ScreenedList::code).toList();
        matches.stream()
                .filter(match -> !screened.contains(match.list()))
                .findFirst()
                .ifPresent(stray -> {
                    throw RegistryProblem.SCREENED_LISTS_DO_NOT_FIT
                            .because("Match %s is on list %s, which was not looked at."
                                    .formatted(stray.entry(), stray.list()))
                            .with("allowed", "matches on %s, or that list among lists".formatted(screened));
                });
    }

    /** The codes of the lists that were looked at. */
    List<ScreeningList> codes() {
        return lists.stream().map(ScreenedList::code).sorted().toList();
    }

    /** The codes of the lists on which somebody was found. */
    List<ScreeningList> matchedCodes() {
        return matches.stream().map(ListMatch::list).distinct().sorted().toList();
    }
}
