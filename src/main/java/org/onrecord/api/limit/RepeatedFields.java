package org.onrecord.api.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

/**
 * Counts fields that repeat another under the same name at the same place: the engine compares each with the others before
 * it merges them. To be counted only where fragments do not spread each other in a circle, and not too many fields.
 */
final class RepeatedFields {

    private final Map<String, FragmentDefinition> fragments;

    private int repeated;

    private RepeatedFields(Document document) {
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (first, second) -> first));
    }

    /** How many fields of a document could be left out, since others of the same name stand at the same place. */
    static int of(Document document) {
        RepeatedFields counting = new RepeatedFields(document);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class))
            counting.count(List.of(operation.getSelectionSet()));
        return counting.repeated;
    }

    private void count(List<SelectionSet> merged) {
        Map<String, List<SelectionSet>> below = new LinkedHashMap<>();
        merged.forEach(selections -> collect(selections, below));
        below.values().forEach(this::count);
    }

    private void collect(SelectionSet selections, Map<String, List<SelectionSet>> below) {
        if (selections == null)
            return;
        for (Selection<?> selection : selections.getSelections())
            if (selection instanceof Field field)
                collect(field, below);
            else if (selection instanceof InlineFragment inline)
                collect(inline.getSelectionSet(), below);
            else
                collect(fragments.get(((FragmentSpread) selection).getName()), below);
    }

    /** One that is not defined is for validation to report. */
    private void collect(FragmentDefinition fragment, Map<String, List<SelectionSet>> below) {
        if (fragment != null)
            collect(fragment.getSelectionSet(), below);
    }

    private void collect(Field field, Map<String, List<SelectionSet>> below) {
        List<SelectionSet> known = below.get(field.getResultKey());
        if (known == null)
            below.put(field.getResultKey(), known = new ArrayList<>(1));
        else
            repeated++;
        if (field.getSelectionSet() != null)
            known.add(field.getSelectionSet());
    }
}
