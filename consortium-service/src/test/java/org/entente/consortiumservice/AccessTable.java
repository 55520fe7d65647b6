package org.entente.consortiumservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A readable table of who may do what, taken apart into its cells. */
public final class AccessTable {

    /** One cell: what a caller gets for an action. */
    public record Cell(String role, String of, String action, String expected) {
        @Override
        public String toString() {
            return role + " of " + of + ": " + action + " = " + expected;
        }
    }

    private AccessTable() {}

    /** The cells of a table among the test resources of this package. */
    public static List<Cell> cells(String name) {
        var rows = text(name)
                .lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        var actions = rows.getFirst();
        var cells = new ArrayList<Cell>();
        for (var row : rows.subList(1, rows.size())) {
            for (var column = 2; column < actions.size(); column++) {
                cells.add(new Cell(row.get(0), row.get(1), actions.get(column), row.get(column)));
            }
        }
        return cells;
    }

    private static String text(String name) {
        try (var resource = AccessTable.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
