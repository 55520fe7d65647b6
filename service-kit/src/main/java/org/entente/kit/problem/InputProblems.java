package org.entente.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says which field of the input is wrong, by the name that the client wrote. */
final class InputProblems {

    private InputProblems() {}

    static Problem of(ConstraintViolationException violations) {
        if (violations.getConstraintViolations().stream().anyMatch(InputProblems::isAnswer)) {
            return new Problem(CommonProblem.INTERNAL, "It has been recorded under the trace id.");
        }
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        String detail = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return new Problem(CommonProblem.INVALID_INPUT, detail).with("errors", errors);
    }

    static Problem of(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException e ->
                problem(CommonProblem.UNKNOWN_FIELD, new FieldError(field(e), "is not a known field"));
            case InvalidFormatException e ->
                problem(CommonProblem.INVALID_INPUT, new FieldError(field(e), expected(e.getTargetType())));
            case ValueInstantiationException e when e.getCause() instanceof Problem problem -> problem;
            case ValueInstantiationException e ->
                problem(CommonProblem.INVALID_INPUT, new FieldError(field(e), "is not valid"));
            case MismatchedInputException e ->
                problem(CommonProblem.INVALID_INPUT, new FieldError(field(e), expected(e.getTargetType())));
            default -> new Problem(CommonProblem.INVALID_INPUT, "The input is not valid JSON.");
        };
    }

    private static Problem problem(ProblemType type, FieldError error) {
        String where = error.field().isEmpty() ? "The input" : error.field();
        return new Problem(type, where + " " + error.message() + ".").with("errors", List.of(error));
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "has the wrong type";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == boolean.class ? "must be true or false" : "must be a number";
        }
        if (Iterable.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        return type.isRecord()
                ? "must be an object"
                : "must be a valid " + type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String field(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                field.append('[').append(reference.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return field.toString();
    }

    /** Without the names of the method and of its body parameter, which the client does not know. */
    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY
                    || node.getKind() == ElementKind.CONTAINER_ELEMENT
                    || node.getKind() == ElementKind.BEAN) {
                names.add(text(node));
            }
        }
        String field =
                String.join(".", names.stream().filter(name -> !name.isEmpty()).toList());
        return field.isEmpty() ? parameter : field.replace(".[", "[");
    }

    private static String text(Path.Node node) {
        String index = node.getIndex() == null ? "" : "[" + node.getIndex() + "]";
        boolean named = node.getName() != null && !node.getName().startsWith("<");
        // The index of a list stands at the node of the element.
        return index.isEmpty() ? (named ? node.getName() : "") : index + (named ? "." + node.getName() : "");
    }

    private static boolean isAnswer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }
}
