package org.entente.kit.problem;

/**
 * What is wrong with one field of the input.
 *
 * @param field path of the field as the client wrote it, such as {@code members[0].role}
 * @param message what is wrong with it
 */
public record FieldError(String field, String message) {}
