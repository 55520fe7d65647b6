package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.entente.kit.problem.FieldError;

/** Finds what of a need cannot be meant: no market could ever fill it, or no number could rank by it. */
final class Contradictions {

    private final Need need;
    private final Function<UUID, String> name;
    private final List<FieldError> found = new ArrayList<>();

    private Contradictions(Need need, Function<UUID, String> name) {
        this.need = need;
        this.name = name;
    }

    /** @param name what people call an organization */
    static List<FieldError> of(Need need, Function<UUID, String> name) {
        Contradictions in = new Contradictions(need, name);
        in.capacities();
        in.numbers(need.limits());
        in.organizations(need.limits());
        in.objective(need.objective());
        return List.copyOf(in.found);
    }

    private void numbers(NeedLimits limits) {
        long required = need.slots().stream().filter(slot -> !slot.optional()).count();
        if (isZero(limits.organizations())) {
            add("limits.organizations", "must be at least 1: without any organization there is no consortium");
        }
        if (isZero(limits.offeringsPerOrganization())) {
            add("limits.offeringsPerOrganization", "must be at least 1: without any offering there is no consortium");
        }
        if (limits.organizations() != null
                && limits.offeringsPerOrganization() != null
                && (long) limits.organizations() * limits.offeringsPerOrganization() < required) {
            add(
                    "limits.organizations",
                    limits.organizations() + " organizations with " + limits.offeringsPerOrganization()
                            + " offerings each cannot fill " + required + " slots: raise one of the two limits");
        }
        boolean hardware =
                need.slots().stream().anyMatch(slot -> slot.componentSlot().layer() == Layer.HARDWARE);
        if (limits.hardwareUsSharePercent() != null && !hardware) {
            add("limits.hardwareUsSharePercent", "needs a slot of the hardware layer: ask for one, or leave this out");
        }
    }

    private void capacities() {
        for (int i = 0; i < need.slots().size(); i++) {
            var capacity = need.slots().get(i).capacity();
            if (capacity != null && capacity.amount() < 1) {
                add("requiredSlots[" + i + "].capacity.amount", "must be at least 1: leave the capacity out for any");
            }
        }
    }

    private static boolean isZero(Integer limit) {
        return limit != null && limit == 0;
    }

    private void organizations(NeedLimits limits) {
        List<UUID> required = limits.requiredOrganizations();
        for (UUID both : required) {
            if (limits.forbiddenOrganizations().contains(both)) {
                add("limits.forbiddenOrganizations", name.apply(both) + " is required as well: choose one of the two");
            }
        }
        if (limits.organizations() != null && required.size() > limits.organizations()) {
            add(
                    "limits.requiredOrganizations",
                    "names " + required.size() + " organizations where at most " + limits.organizations()
                            + " may take part: require fewer, or raise the limit");
        }
        if (required.size() > need.slots().size()) {
            add(
                    "limits.requiredOrganizations",
                    "names " + required.size() + " organizations for "
                            + need.slots().size() + " slots: each of them has to fill one");
        }
        for (List<UUID> pair : limits.excludedOrganizationPairs()) {
            if (pair.getFirst().equals(pair.getLast())) {
                add("limits.excludedOrganizationPairs", "a pair names two different organizations");
            } else if (required.containsAll(pair)) {
                add(
                        "limits.excludedOrganizationPairs",
                        name.apply(pair.getFirst()) + " and " + name.apply(pair.getLast())
                                + " are both required: let them take part together, or require one of them only");
            }
        }
    }

    private void objective(Objective objective) {
        for (Piece piece : Piece.values()) {
            Long said = objective.weights().said(piece);
            if (said != null && said < 0 && piece != Piece.MEMBERS) {
                add(
                        "objective.weights." + piece.field(),
                        "must be 0 or more: only the weight of members may be below 0, which favors few of them");
            }
        }
        Set<Piece> seen = EnumSet.noneOf(Piece.class);
        Set<Piece> twice = new HashSet<>();
        for (List<Piece> level : objective.levels()) {
            if (level.isEmpty()) {
                add("objective.levels", "a level names at least one of " + names());
            }
            level.stream().filter(piece -> !seen.add(piece)).forEach(twice::add);
        }
        twice.stream()
                .sorted()
                .forEach(piece -> add("objective.levels", piece.field() + " is named twice: put it on one level"));
        if (found.isEmpty() && tooLarge()) {
            add(
                    objective.levels().isEmpty() ? "objective.weights" : "objective.levels",
                    "together with " + need.slots().size()
                            + " slots the numbers are too large to be counted exactly: use smaller weights and"
                            + " penalties, or fewer levels");
        }
    }

    private boolean tooLarge() {
        try {
            PairWishes.levels(need);
            return false;
        } catch (ArithmeticException overflow) {
            return true;
        }
    }

    private static String names() {
        return String.join(
                ", ", EnumSet.allOf(Piece.class).stream().map(Piece::field).toList());
    }

    private void add(String field, String message) {
        found.add(new FieldError(field, message));
    }
}
