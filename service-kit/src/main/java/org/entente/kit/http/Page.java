package org.entente.kit.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items in order
 * @param next cursor of the next page; null on the last one
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows that were read with {@link PageRequest#fetch()}, one more than the page shows.
     *
     * @param cursor where a row stands in the order of the list
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.limit());
        return new Page<>(shown, cursor.apply(shown.getLast()).encode());
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
