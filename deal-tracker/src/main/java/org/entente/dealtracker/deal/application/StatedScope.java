package org.entente.dealtracker.deal.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/**
 * A scope as somebody states it: which deals an act of policy is about, which are those that fit every list; one that is empty or left out fits all.
 *
 * @param destinations countries in two letters (ISO 3166-1)
 * @param layers together with the component slots one list: a deal fits with a component in any of either
 * @param endUserCountries countries in two letters (ISO 3166-1)
 */
public record StatedScope(
        @Size(max = 300) List<@NotNull String> destinations,
        @Size(max = 100) List<@NotBlank @Size(max = 100) String> sectors,
        @Size(max = 3) List<@NotNull Workload> workloads,
        @Size(max = 5) List<@NotNull Layer> layers,
        @Size(max = 12) List<@NotNull ComponentSlot> componentSlots,
        @Size(max = 300) List<@NotNull String> endUserCountries) {

    /** @param path where it stands in the request, for what is wrong with it */
    public Scope read(String path) {
        List<FieldError> wrong = new ArrayList<>();
        countries(path + "destinations", destinations, wrong);
        countries(path + "endUserCountries", endUserCountries, wrong);
        if (!wrong.isEmpty()) {
            throw new Problem(
                            CommonProblem.INVALID_INPUT,
                            wrong.getFirst().field() + ": " + wrong.getFirst().message())
                    .with("errors", wrong);
        }
        return new Scope(destinations, sectors, workloads, layers, componentSlots, endUserCountries);
    }

    private static void countries(String path, List<String> codes, List<FieldError> wrong) {
        for (int i = 0; codes != null && i < codes.size(); i++) {
            if (!CountryGroups.isCountry(codes.get(i))) {
                wrong.add(new FieldError(path + "[" + i + "]", "must be a country in two letters (ISO 3166-1)"));
            }
        }
    }
}
