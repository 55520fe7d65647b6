package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.market.application.MarketOffering;

/** Says in plain words why no consortium exists. */
final class Words {

    private Words() {}

    static WhyNone whyNone(Need need, List<MarketOffering> eligible, Infeasible infeasible) {
        Set<ComponentSlot> offered =
                eligible.stream().map(MarketOffering::componentSlot).collect(Collectors.toSet());
        List<String> unfilled = need.slots().stream()
                .filter(slot -> !slot.optional() && !offered.contains(slot.componentSlot()))
                .map(slot -> plain(slot.componentSlot().name()))
                .toList();
        if (!unfilled.isEmpty()) {
            return new WhyNone(
                    infeasible.conflict(),
                    "No certified offering that serves " + need.destination() + " fills: " + String.join(", ", unfilled)
                            + ".");
        }
        String together = infeasible.conflict().stream().map(Words::requirement).collect(Collectors.joining("; "));
        return new WhyNone(
                infeasible.conflict(),
                "The certified offerings that serve " + need.destination() + " cannot meet all of these together: "
                        + together + ".");
    }

    private static String requirement(String name) {
        String what = name.substring(name.indexOf(':') + 1);
        return switch (name.substring(0, name.indexOf(':'))) {
            case "slot" -> plain(what) + " is filled";
            case "coupling" -> "the offerings for " + plain(what).replace("+", " and ") + " are attested together";
            case "limit" ->
                switch (what) {
                    case "price" -> "the price stays within the deal's value limit";
                    case "leadTimeDays" -> "everything is delivered by the deal's date";
                    default -> "the limit on " + what;
                };
            default -> name;
        };
    }

    private static String plain(String slot) {
        return slot.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
