package org.entente.kit.http;

import java.util.Optional;
import org.entente.kit.problem.Problem;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many items, 1 to 200
 * @param after last position of the page before; null for the first page
 */
public record PageRequest(int limit, Cursor after) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAXIMUM_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAXIMUM_LIMIT) {
            throw Problem.invalid("limit", "must be from 1 to " + MAXIMUM_LIMIT);
        }
    }

    /**
     * Reads the query parameters {@code limit} and {@code after}, each null when not given.
     *
     * @throws Problem {@code invalid-input} for a limit out of range or a cursor that this platform did not issue
     */
    public static PageRequest of(Integer limit, String after) {
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : limit, after == null || after.isEmpty() ? null : Cursor.decode(after));
    }

    public Optional<Cursor> position() {
        return Optional.ofNullable(after);
    }

    /** How many rows to read: one more than the page shows, to see whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}
