package org.entente.dealtracker.determination.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Reads values of a request and collects everything that is wrong with them; a wrong value is read as none. */
final class Checks {

    /** More than any chip or rack has, and few digits to answer with. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private final List<FieldError> errors = new ArrayList<>();

    void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    boolean anyWrong() {
        return !errors.isEmpty();
    }

    Problem problem() {
        String detail = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return new Problem(CommonProblem.RULE_BROKEN, detail).with("errors", List.copyOf(errors));
    }

    LocalDate date(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            wrong(field, "must be a date such as 2026-08-01");
            return null;
        }
    }

    String country(String field, String code) {
        if (code != null && !CountryGroups.isCountry(code)) {
            wrong(field, "must be a country in two letters (ISO 3166-1)");
            return null;
        }
        return code;
    }

    <E extends Enum<E>> E word(String field, String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        E[] words = type.getEnumConstants();
        return Arrays.stream(words)
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong(
                            field,
                            "must be one of "
                                    + Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", ")));
                    return null;
                });
    }

    BigDecimal amount(String field, BigDecimal amount) {
        return amount(field, amount, LARGEST);
    }

    BigDecimal amount(String field, BigDecimal amount, BigDecimal most) {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(most) > 0)) {
            wrong(field, "must be between 0 and " + most.toPlainString());
            return null;
        }
        return amount;
    }

    Long quantity(String field, Long quantity) {
        if (quantity != null && quantity < 0) {
            wrong(field, "must not be negative");
            return null;
        }
        return quantity;
    }

    /** At least one entry, each of which is read with its path. */
    <R, T> List<T> entries(String field, List<R> entries, int most, BiFunction<String, R, T> read) {
        if (entries == null || entries.isEmpty()) {
            wrong(field, "must have at least one entry");
            return List.of();
        }
        if (entries.size() > most) {
            wrong(field, "must have at most " + most + " entries");
            return List.of();
        }
        List<T> all = new ArrayList<>();
        IntStream.range(0, entries.size()).forEach(index -> {
            String path = field + "[" + index + "]";
            if (entries.get(index) == null) {
                wrong(path, "must not be null");
            } else {
                all.add(read.apply(path, entries.get(index)));
            }
        });
        return all;
    }
}
