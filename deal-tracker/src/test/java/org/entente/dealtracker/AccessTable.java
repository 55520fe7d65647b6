package org.entente.dealtracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The readable table of who may do what, taken apart into its cells. */
final class AccessTable {

    /** One cell: what somebody gets for an action. */
    record Cell(String who, String action, String expected) {}

    private AccessTable() {}

    static List<Cell> cells() {
        List<List<String>> rows = text().lines()
                .filter(line -> line.startsWith("|") && !line.startsWith("|--"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
        List<String> actions = rows.getFirst();
        List<Cell> cells = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 1; column < actions.size(); column++) {
                cells.add(new Cell(row.getFirst(), actions.get(column), row.get(column)));
            }
        }
        return cells;
    }

    private static String text() {
        try (var resource = AccessTable.class.getResourceAsStream("access.md")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
