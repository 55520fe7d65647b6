package org.entente.contracts;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What a payload record says about itself: the one source of its schema, of its projection and of its checks. */
record PayloadShape(List<Field> fields) {
    private static final ClassValue<PayloadShape> SHAPES = new ClassValue<>() {
        @Override
        protected PayloadShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    record Field(String name, Audience audience, boolean required, ValueShape value) {}

    /** Throws {@link IllegalStateException} for a component without audience or of a type that contracts do not use. */
    static PayloadShape of(Class<?> payload) {
        return SHAPES.get(payload);
    }

    private static PayloadShape read(Class<?> type) {
        return new PayloadShape(Arrays.stream(type.getRecordComponents())
                .map(PayloadShape::field)
                .toList());
    }

    private static Field field(RecordComponent component) {
        Visible visible = component.getAnnotation(Visible.class);
        if (visible == null) {
            throw new IllegalStateException(place(component) + " has no audience: annotate it with @Visible");
        }
        boolean required = !component.isAnnotationPresent(MayBeAbsent.class);
        if (!required && component.getType().isPrimitive()) {
            throw new IllegalStateException(place(component) + " is primitive and can not be absent");
        }
        return new Field(component.getName(), visible.value(), required, value(component, component.getGenericType()));
    }

    private static ValueShape value(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ValueShape.ListOf(value(component, list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> plain) {
            if (plain.isEnum()) {
                return new ValueShape.Word(plain);
            }
            if (plain.isRecord()) {
                return new ValueShape.Nested(of(plain));
            }
            return scalar(component, plain);
        }
        throw new IllegalStateException(place(component) + " has a type that contracts do not use: " + type);
    }

    private static ValueShape scalar(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return isCountry(component) ? new ValueShape.CountryCode() : new ValueShape.Text();
        } else if (type == UUID.class) {
            return new ValueShape.Identifier();
        } else if (type == LocalDate.class) {
            return new ValueShape.Date();
        } else if (type == Instant.class) {
            return new ValueShape.Moment();
        } else if (type == long.class || type == Long.class) {
            return new ValueShape.WholeNumber("int64");
        } else if (type == int.class || type == Integer.class) {
            return new ValueShape.WholeNumber("int32");
        } else if (type == boolean.class || type == Boolean.class) {
            return new ValueShape.Flag();
        }
        throw new IllegalStateException(place(component) + " has a type that contracts do not use: " + type.getName());
    }

    private static boolean isCountry(AnnotatedElement component) {
        return component.isAnnotationPresent(Country.class);
    }

    private static String place(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
