package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.CountryName;

/** Says why no consortium exists so that somebody who knows neither the market nor the search understands it. */
final class NoConsortium {

    private final Need need;
    private final List<SlotSupply> supplies;
    private final RequirementWords requirements;

    NoConsortium(Need need, List<SlotSupply> supplies, RequirementWords requirements) {
        this.need = need;
        this.supplies = supplies;
        this.requirements = requirements;
    }

    /** @param conflict the requirements that cannot hold together, by name */
    String words(List<String> conflict) {
        List<SlotSupply> empty = supplies.stream()
                .filter(supply -> supply.fitting() == 0 && required(supply.componentSlot()))
                .toList();
        return empty.isEmpty()
                ? sentence(conflict) + leftOut(of(conflict, "slot"))
                : empty.stream().map(this::nothing).collect(Collectors.joining(" "));
    }

    private boolean required(ComponentSlot slot) {
        return need.slots().stream().anyMatch(needed -> needed.componentSlot() == slot && !needed.optional());
    }

    private String nothing(SlotSupply supply) {
        String no = "No " + SlotWords.offering(supply.componentSlot());
        return supply.offered() == 0
                ? no + " is on the market."
                : no + " fits the need for " + CountryName.of(need.destination()) + ": " + supply.words() + ".";
    }

    private String sentence(List<String> conflict) {
        List<String> slots = of(conflict, "slot");
        List<String> limits = of(conflict, "limit");
        List<String> couplings = of(conflict, "coupling");
        boolean only = slots.size() + limits.size() + couplings.size() == conflict.size();
        if (only && couplings.size() == 1 && (limits.isEmpty() || limits.equals(List.of("leadTimeDays")))) {
            return unattested(couplings.getFirst().split("\\+"), !limits.isEmpty());
        }
        if (only && couplings.isEmpty() && !slots.isEmpty() && limits.size() == 1) {
            String beyond = beyond(slots.size() == 1, limits.getFirst());
            if (beyond != null) {
                return "No " + slots.stream().map(SlotWords::offering).collect(Collectors.joining(" and "))
                        + certified() + " " + beyond + ".";
            }
        }
        if (conflict.equals(List.of("limit:hardwareUsSharePercent"))) {
            return "No hardware" + certified() + " " + beyond(true, limits.getFirst()) + ".";
        }
        if (conflict.size() == 1 && RequirementWords.kind(conflict.getFirst()).equals("require")) {
            return requirements.organization(RequirementWords.what(conflict.getFirst()))
                    + ", which the deal requires, has nothing" + certified() + " that fits.";
        }
        return "With what is" + certified() + ", these cannot all hold: " + requirements.all(conflict) + ".";
    }

    private String unattested(String[] slots, boolean timely) {
        return "No " + SlotWords.offering(slots[0]) + certified() + " is attested with any "
                + SlotWords.offering(slots[1])
                + (timely ? " when both are to be delivered within " + requirements.time() + "." : ".");
    }

    /** What none of them, or not all of them together, can do; {@code null} for what takes more than a sentence. */
    private String beyond(boolean one, String limit) {
        return switch (limit) {
            case "leadTimeDays" -> "can be delivered within " + requirements.time();
            case "price" ->
                (one ? "costs " : "together cost ")
                        + RequirementWords.dollars(need.terms().priceLimitUsd()) + " or less";
            case "hardwareUsSharePercent" ->
                (one ? "has" : "have together") + " a US-origin share of "
                        + need.limits().hardwareUsSharePercent() + "% or more";
            default -> null;
        };
    }

    private String certified() {
        String through = need.terms().deliveryBy() == null
                ? ""
                : " through " + need.terms().deliveryBy();
        return " certified for " + CountryName.of(need.destination()) + through;
    }

    /** Why there are not more to choose from. */
    private String leftOut(List<String> slots) {
        List<String> sentences = new ArrayList<>();
        supplies.stream()
                .filter(supply -> slots.contains(supply.componentSlot().name()))
                .filter(supply -> supply.fitting() < supply.offered())
                .forEach(supply -> sentences.add(" Of the " + SlotWords.offerings(supply.componentSlot()) + ", "
                        + supply.fitting() + " could be chosen; " + supply.words() + "."));
        return String.join("", sentences);
    }

    private static List<String> of(List<String> conflict, String kind) {
        return conflict.stream()
                .filter(name -> RequirementWords.kind(name).equals(kind))
                .map(RequirementWords::what)
                .toList();
    }
}
