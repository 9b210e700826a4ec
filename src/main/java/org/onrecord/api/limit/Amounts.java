package org.onrecord.api.limit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.onrecord.api.limit.CostNode.Amount;
import org.onrecord.api.page.PageArguments;

import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;

/** What the arguments of a field say of the length of its list, and of its cost, where variables may say it. */
final class Amounts {

    private static final List<String> SEARCHING = List.of("query", "filter");

    private Amounts() {
    }

    /**
     * How many rows a list has at most: {@code first} or {@code last}, or the entries of an argument.
     *
     * @param entriesOf the argument that the list has one row for each entry of; null where there is none
     * @param otherwise where no argument says it
     */
    static Amount rows(Field field, String entriesOf, int otherwise) {
        Value<?> first = argument(field, "first");
        Value<?> last = argument(field, "last");
        Value<?> entries = entriesOf == null ? null : argument(field, entriesOf);
        if (first == null && last == null && entries == null)
            return variables -> otherwise;
        return variables -> {
            Integer size = number(first, variables);
            if (size == null)
                size = number(last, variables);
            if (size == null)
                size = number(entries, variables);
            // A size that is not allowed is refused where it is read, with the argument's name.
            return size == null ? otherwise : Math.max(0, Math.min(PageArguments.MAX_SIZE, size));
        };
    }

    /** What a field costs beyond the 1 of every field: more where its list is a search. */
    static Amount cost(Field field, FieldCosts.Cost cost) {
        List<Value<?>> searching = cost.searched() == 0 ? List.of()
                : SEARCHING.stream().<Value<?>> map(name -> argument(field, name)).filter(value -> value != null).toList();
        if (searching.isEmpty())
            return variables -> cost.cost();
        return variables -> searching.stream().anyMatch(value -> isGiven(value, variables)) ? cost.searched() : cost.cost();
    }

    private static boolean isGiven(Value<?> value, Map<String, Object> variables) {
        return !(value instanceof VariableReference variable) || variables.get(variable.getName()) != null;
    }

    private static Integer number(Value<?> value, Map<String, Object> variables) {
        if (value instanceof IntValue literal)
            return literal.getValue().bitLength() < Integer.SIZE ? literal.getValue().intValue() : Integer.MAX_VALUE;
        if (value instanceof ArrayValue list)
            return list.getValues().size();
        Object given = value instanceof VariableReference variable ? variables.get(variable.getName()) : null;
        return given instanceof Collection<?> list ? (Integer) list.size()
                : given instanceof Number number ? (Integer) number.intValue() : null;
    }

    /** Null where it is not given, or null. */
    private static Value<?> argument(Field field, String name) {
        return field.getArguments().stream().filter(given -> given.getName().equals(name)).map(given -> given.getValue())
                .filter(value -> !(value instanceof NullValue)).findFirst().orElse(null);
    }
}
