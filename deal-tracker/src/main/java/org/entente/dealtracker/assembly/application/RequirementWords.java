package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.domain.Relaxation;
import org.entente.dealtracker.need.domain.NeedLimits;

/** What a need demands, and what it could give up, in plain words. */
final class RequirementWords {

    private final Need need;
    private final Function<UUID, String> nameOf;

    /** @param nameOf what people call an organization */
    RequirementWords(Need need, Function<UUID, String> nameOf) {
        this.need = need;
        this.nameOf = nameOf;
    }

    /** All of them, one after another. */
    String all(List<String> requirements) {
        return requirements.stream().map(this::requirement).collect(Collectors.joining("; "));
    }

    /** That it holds: {@code the accelerator and the model are attested together}. */
    String requirement(String name) {
        String what = what(name);
        return switch (kind(name)) {
            case "slot" -> SlotWords.slot(what) + " is filled";
            case "coupling" -> "the offerings for " + slots(what) + " are attested together";
            case "limit" -> limit(what);
            case "require" -> organization(what) + " takes part";
            case "forbid" -> organization(what) + " does not take part";
            case "exclude" -> organizations(what) + " do not take part together";
            default -> name;
        };
    }

    /** That it gives way: {@code leave network empty}. */
    String change(Relaxation.Change change) {
        String what = what(change.requirement());
        return switch (kind(change.requirement())) {
            case "slot" -> "leave " + SlotWords.slot(what) + " empty";
            case "coupling" -> "accept offerings for " + slots(what) + " that are not attested together";
            case "limit" -> moved(what, change.to());
            case "require" -> "do without " + organization(what);
            case "forbid" -> "let " + organization(what) + " take part";
            case "exclude" -> "let " + organizations(what) + " take part together";
            default -> "drop " + change.requirement();
        };
    }

    private String limit(String what) {
        NeedLimits limits = need.limits();
        return switch (what) {
            case "price" -> "the price stays within the deal's value limit";
            case "leadTimeDays" -> "everything is delivered by the deal's date, within " + time();
            case "hardwareUsSharePercent" ->
                "at least " + limits.hardwareUsSharePercent() + "% of the hardware's price is of US origin";
            case "offeringsPerOrganization" ->
                "no organization brings more than " + counted(limits.offeringsPerOrganization(), "offering");
            case "organizations" -> "at most " + counted(limits.organizations(), "organization") + " take part";
            case "onePerOrganizationAndLayer" -> "no organization brings two offerings of one layer";
            default -> "the limit on " + what;
        };
    }

    private String moved(String what, Long to) {
        return switch (what) {
            case "price" -> "raise the deal's value limit to " + dollars(to);
            case "leadTimeDays" -> "accept delivery within " + days(to);
            case "hardwareUsSharePercent" ->
                to == null
                        ? "ask for no US-origin share of the hardware"
                        : "accept a US-origin share of the hardware of " + to + "%";
            case "offeringsPerOrganization" -> "let one organization bring " + counted(to, "offering");
            case "organizations" -> "let " + counted(to, "organization") + " take part";
            case "onePerOrganizationAndLayer" -> "let an organization bring more than one offering of a layer";
            default -> "change the limit on " + what + (to == null ? "" : " to " + to);
        };
    }

    /** How long delivery may take. */
    String time() {
        return days(need.terms().leadTimeLimitDays());
    }

    String organization(String id) {
        return nameOf.apply(UUID.fromString(id));
    }

    private String organizations(String pair) {
        return List.of(pair.split("\\+")).stream().map(this::organization).collect(Collectors.joining(" and "));
    }

    private static String slots(String pair) {
        return SlotWords.slot(pair).replace("+", " and ");
    }

    static String dollars(long usd) {
        return String.format(Locale.ROOT, "$%,d", usd);
    }

    /** In weeks where the number is whole. */
    static String days(long days) {
        return days > 0 && days % 7 == 0 ? counted(days / 7, "week") : counted(days, "day");
    }

    private static String counted(long number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }

    static String kind(String requirement) {
        return requirement.substring(0, requirement.indexOf(':'));
    }

    static String what(String requirement) {
        return requirement.substring(requirement.indexOf(':') + 1);
    }
}
