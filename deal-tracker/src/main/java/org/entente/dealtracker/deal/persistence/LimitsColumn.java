package org.entente.dealtracker.deal.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.need.domain.NeedLimits;

/** A need's limits as JSON text: nothing looks into them in the database. */
@Converter(autoApply = true)
class LimitsColumn implements AttributeConverter<NeedLimits, String> {

    @Override
    public String convertToDatabaseColumn(NeedLimits limits) {
        return JsonColumn.write(limits);
    }

    @Override
    public NeedLimits convertToEntityAttribute(String text) {
        return JsonColumn.read(text, NeedLimits.class);
    }
}
