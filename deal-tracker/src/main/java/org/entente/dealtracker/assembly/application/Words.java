package org.entente.dealtracker.assembly.application;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.CountryName;
import org.entente.dealtracker.assembly.domain.Relaxation;
import org.entente.dealtracker.market.application.MarketOffering;

/** Says in plain words why no consortium exists. */
final class Words {

    private Words() {}

    static String conflict(Need need, Collection<MarketOffering> eligible, List<String> conflict) {
        Set<ComponentSlot> offered =
                eligible.stream().map(MarketOffering::componentSlot).collect(Collectors.toSet());
        List<String> unfilled = need.slots().stream()
                .filter(slot -> !slot.optional() && !offered.contains(slot.componentSlot()))
                .map(slot -> plain(slot.componentSlot().name()))
                .toList();
        if (!unfilled.isEmpty()) {
            return "No certified offering that serves " + CountryName.of(need.destination()) + " fills: "
                    + String.join(", ", unfilled) + ".";
        }
        return "The certified offerings that serve " + CountryName.of(need.destination())
                + " cannot meet all of these together: "
                + conflict.stream().map(Words::requirement).collect(Collectors.joining("; ")) + ".";
    }

    static String keptOut(List<String> conflict) {
        return "With it, these cannot hold together: "
                + conflict.stream().map(Words::requirement).collect(Collectors.joining("; ")) + ".";
    }

    /** What it costs to have an offering in, in points. */
    static String costOfHaving(Integer rank, Optional<Cost> cost, boolean proven) {
        if (rank != null && rank == 1) {
            return "It is in the best consortium.";
        }
        String best = proven ? "the best consortium with it" : "the best known consortium with it";
        if (cost.isEmpty()) {
            return "There was no consortium, and there is one with it.";
        }
        String behind = cost.get().points() == 0
                ? "As good as the best one is " + best + "; of equals the run lists one for each set of organizations"
                : "It costs " + cost.get().words() + ": so much less has " + best + " than the best one";
        return behind + (rank == null ? "." : ", which is number " + rank + ".");
    }

    static String change(Relaxation.Change change) {
        String what = what(change.requirement());
        return switch (kind(change.requirement())) {
            case "slot" -> "leave " + plain(what) + " empty";
            case "coupling" -> "accept offerings for " + pair(what) + " that are not attested together";
            case "limit" -> limit(what, change.to());
            default -> "drop " + change.requirement();
        };
    }

    private static String limit(String what, Long to) {
        return switch (what) {
            case "price" -> "raise the deal's value limit to " + String.format(Locale.ROOT, "$%,d", to);
            case "leadTimeDays" -> "accept delivery within " + to + " days";
            default -> "change the limit on " + what + (to == null ? "" : " to " + to);
        };
    }

    private static String requirement(String name) {
        String what = what(name);
        return switch (kind(name)) {
            case "slot" -> plain(what) + " is filled";
            case "coupling" -> "the offerings for " + pair(what) + " are attested together";
            case "limit" ->
                switch (what) {
                    case "price" -> "the price stays within the deal's value limit";
                    case "leadTimeDays" -> "everything is delivered by the deal's date";
                    default -> "the limit on " + what;
                };
            default -> name;
        };
    }

    private static String kind(String requirement) {
        return requirement.substring(0, requirement.indexOf(':'));
    }

    private static String what(String requirement) {
        return requirement.substring(requirement.indexOf(':') + 1);
    }

    private static String pair(String slots) {
        return plain(slots).replace("+", " and ");
    }

    private static String plain(String slot) {
        return slot.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
