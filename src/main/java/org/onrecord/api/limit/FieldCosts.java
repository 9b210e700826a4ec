package org.onrecord.api.limit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What fields cost that cost more than a value that is read, and how long lists are that no argument gives a size. */
final class FieldCosts {

    /** How many rows a list is taken to have where nothing says more: names, offices, evidence. */
    static final int ROWS = 3;

    private static final String TABLE = "/limits/field-costs.tsv";

    private static final Cost PLAIN = new Cost(0, ROWS, null, 0);

    /**
     * What the table has of a field or type.
     *
     * @param cost units beyond the 1 of every field
     * @param rows of a list, where no argument says how many
     * @param rowsOf the argument whose entries the list has one row each for; null where there is none
     * @param searched units in place of {@code cost} where the list is a search; 0 where it never is
     */
    record Cost(int cost, int rows, String rowsOf, int searched) {
    }

    private final Map<String, Cost> costs;

    private FieldCosts(Map<String, Cost> costs) {
        this.costs = costs;
    }

    /** Reads the table. */
    static FieldCosts read() {
        Map<String, Cost> costs = new LinkedHashMap<>();
        try (BufferedReader table = new BufferedReader(
                new InputStreamReader(FieldCosts.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            table.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .forEach(cells -> costs.put(cells[0], cost(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FieldCosts(costs);
    }

    private static Cost cost(String[] cells) {
        String rows = cell(cells, 2);
        boolean number = rows.isEmpty() || Character.isDigit(rows.charAt(0));
        return new Cost(number(cell(cells, 1), 0), number ? number(rows, ROWS) : ROWS, number ? null : rows,
                number(cell(cells, 3), 0));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index] : "";
    }

    private static int number(String cell, int otherwise) {
        return cell.isEmpty() ? otherwise : Integer.parseInt(cell);
    }

    Cost of(String type, String field) {
        return costs.getOrDefault(type + "." + field, PLAIN);
    }

    /** What each object of a type costs beyond its fields. */
    int of(String type) {
        return costs.getOrDefault(type, PLAIN).cost();
    }

    /** All that is in the table, by {@code Type.field} or {@code Type}. */
    Map<String, Cost> all() {
        return Collections.unmodifiableMap(costs);
    }
}
