package org.entente.contracts;

/** The forms that a field's value may take; anything else has no place in a contract. */
sealed interface ValueShape {
    record Text() implements ValueShape {}

    record CountryCode() implements ValueShape {}

    record Identifier() implements ValueShape {}

    record Date() implements ValueShape {}

    record Moment() implements ValueShape {}

    record WholeNumber(String format) implements ValueShape {}

    record Flag() implements ValueShape {}

    record Word(Class<?> vocabulary) implements ValueShape {}

    record Nested(PayloadShape shape) implements ValueShape {}

    record ListOf(ValueShape item) implements ValueShape {}
}
