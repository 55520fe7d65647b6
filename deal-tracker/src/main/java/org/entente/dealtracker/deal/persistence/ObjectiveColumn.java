package org.entente.dealtracker.deal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.need.domain.Objective;

/** A need's objective as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class ObjectiveColumn implements AttributeConverter<Objective, String> {

    @Override
    public String convertToDatabaseColumn(Objective objective) {
        return JsonColumn.write(objective);
    }

    @Override
    public Objective convertToEntityAttribute(String text) {
        return JsonColumn.read(text, Objective.class);
    }
}
