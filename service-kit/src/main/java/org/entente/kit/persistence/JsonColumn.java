package org.entente.kit.persistence;

import jakarta.persistence.AttributeConverter;

/** A value in a column as JSON text. A column without text is no value: an embedded value is absent only where all of it is. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final JsonText json;
    private final Class<T> type;
    private final T whenAbsent;

    /** @param whenAbsent what is written for no value; {@code null} for no text */
    protected JsonColumn(JsonText json, Class<T> type, T whenAbsent) {
        this.json = json;
        this.type = type;
        this.whenAbsent = whenAbsent;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        T written = value == null ? whenAbsent : value;
        return written == null ? null : json.write(written);
    }

    @Override
    public T convertToEntityAttribute(String text) {
        return text == null ? null : json.read(text, type);
    }
}
