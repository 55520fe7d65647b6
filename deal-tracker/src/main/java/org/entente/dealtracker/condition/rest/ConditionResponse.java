package org.entente.dealtracker.condition.rest;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.condition.domain.ConditionCategory;
import org.entente.dealtracker.condition.domain.ConditionTemplate;
import org.entente.dealtracker.condition.domain.ParameterKind;

/**
 * A condition that may be cited on the day asked about.
 *
 * @param text with a place such as {@code {days}} for every parameter
 * @param scopes the parts that it may be asked for; always the whole
 * @param label {@code law} or {@code platform policy}
 * @param duty {@code null} where nothing is due again and again
 */
record ConditionResponse(
        String id,
        int version,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String title,
        String text,
        ConditionCategory category,
        List<PartScope> scopes,
        List<Parameter> parameters,
        Duty duty,
        String label,
        String reference) {

    record Parameter(String name, ParameterKind kind) {}

    /** @param everyDays the parameter that says every how many days */
    record Duty(String title, String everyDays) {}

    static ConditionResponse of(ConditionTemplate row) {
        return new ConditionResponse(
                row.version().id(),
                row.version().version(),
                row.version().period().from(),
                row.version().period().to(),
                row.title(),
                row.text(),
                row.category(),
                row.scopes().stream().sorted().toList(),
                ConditionTemplate.places(row.text()).stream()
                        .map(name -> new Parameter(name, row.parameters().get(name)))
                        .toList(),
                row.dutyTitle() == null ? null : new Duty(row.dutyTitle(), row.dutyDays()),
                row.version().label(),
                row.version().reference());
    }
}
