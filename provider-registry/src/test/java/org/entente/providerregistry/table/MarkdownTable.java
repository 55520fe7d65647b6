package org.entente.providerregistry.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A Markdown table: the first column names the rows, the first row names the columns. */
public record MarkdownTable(List<String> columns, List<Row> rows) {

    /** One row: its name, and its cells by column. */
    public record Row(String name, List<String> cells) {}

    /** One cell with the names of its row and column. */
    public record Cell(String row, String column, String content) {
        @Override
        public String toString() {
            return row + ", " + column + ": " + content;
        }
    }

    /** Reads the one table in this text. */
    public static MarkdownTable of(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .map(MarkdownTable::split)
                .filter(cells -> !cells.getFirst().startsWith("--"))
                .toList();
        var rows = new ArrayList<Row>();
        for (var cells : lines.subList(1, lines.size())) {
            if (cells.size() != lines.getFirst().size()) {
                throw new IllegalArgumentException("a row with too many or too few cells: " + cells);
            }
            rows.add(new Row(cells.getFirst(), cells.subList(1, cells.size())));
        }
        return new MarkdownTable(lines.getFirst().subList(1, lines.getFirst().size()), rows);
    }

    private static List<String> split(String line) {
        var inner = line.substring(1, line.length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    /** Every cell, row by row. */
    public Stream<Cell> cells() {
        return rows.stream()
                .flatMap(row -> Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                        .map(i ->
                                new Cell(row.name(), columns.get(i), row.cells().get(i))));
    }

    /** The columns in which a row does not say this. */
    public List<String> columnsUnlike(String row, String content) {
        return cells().filter(cell -> cell.row().equals(row) && !cell.content().equals(content))
                .map(Cell::column)
                .toList();
    }
}
