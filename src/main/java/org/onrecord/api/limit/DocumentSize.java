package org.onrecord.api.limit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;

/**
 * How much a document asks for, without a look at the schema. A fragment counts as often as it is spread, yet is read
 * once: fragments that spread each other twice would else take as long to count as they are meant to take to answer.
 *
 * @param fields of all operations
 * @param depth fields below each other
 * @param introspectionDepth the same within {@code __schema} and {@code __type}
 * @param aliases fields with an alias
 * @param directives uses of directives
 * @param longestString UTF-16 units of the longest string
 */
record DocumentSize(long fields, int depth, int introspectionDepth, long aliases, long directives, int longestString) {

    private static final DocumentSize NOTHING = new DocumentSize(0, 0, 0, 0, 0, 0);

    /** Nothing that is answered comes near; it keeps sums of sums from overflowing. */
    private static final long MANY = 1_000_000_000;

    /** That fragments spread each other in a circle, which no document may. */
    static final class CircularFragments extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient FragmentSpread spread;

        CircularFragments(FragmentSpread spread) {
            super(null, null, false, false);
            this.spread = spread;
        }

        /** Where the circle closes. */
        FragmentSpread spread() {
            return spread;
        }
    }

    /** @throws CircularFragments if fragments spread each other in a circle */
    static DocumentSize of(Document document) {
        Counting counting = new Counting(document);
        DocumentSize size = NOTHING;
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class))
            counting.fragment(fragment);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class))
            size = size.beside(counting.operation(operation));
        return size;
    }

    private DocumentSize beside(DocumentSize other) {
        return new DocumentSize(Math.min(MANY, fields + other.fields), Math.max(depth, other.depth),
                Math.max(introspectionDepth, other.introspectionDepth), Math.min(MANY, aliases + other.aliases),
                Math.min(MANY, directives + other.directives), Math.max(longestString, other.longestString));
    }

    /** As what is selected below a field. */
    private DocumentSize below(Field field) {
        boolean introspection = field.getName().equals("__schema") || field.getName().equals("__type");
        int within = introspection ? depth + 1 : introspectionDepth;
        return new DocumentSize(fields + 1, depth + 1, within, aliases + (field.getAlias() == null ? 0 : 1), directives,
                longestString);
    }

    private static final class Counting {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, DocumentSize> counted = new HashMap<>();
        private final Set<String> open = new HashSet<>();

        Counting(Document document) {
            for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class))
                fragments.putIfAbsent(fragment.getName(), fragment);
        }

        DocumentSize operation(OperationDefinition operation) {
            DocumentSize size = selections(operation.getSelectionSet()).beside(directives(operation));
            for (VariableDefinition variable : operation.getVariableDefinitions())
                size = size.beside(directives(variable)).beside(string(longest(variable.getDefaultValue())));
            return size;
        }

        DocumentSize fragment(FragmentDefinition fragment) {
            DocumentSize known = counted.get(fragment.getName());
            if (known != null)
                return known;
            open.add(fragment.getName());
            DocumentSize size = selections(fragment.getSelectionSet()).beside(directives(fragment));
            open.remove(fragment.getName());
            counted.put(fragment.getName(), size);
            return size;
        }

        private DocumentSize selections(SelectionSet selections) {
            DocumentSize size = NOTHING;
            if (selections != null)
                for (Selection<?> selection : selections.getSelections())
                    size = size.beside(selection(selection));
            return size;
        }

        private DocumentSize selection(Selection<?> selection) {
            if (selection instanceof Field field)
                return selections(field.getSelectionSet()).below(field).beside(directives(field))
                        .beside(string(longest(field.getArguments())));
            if (selection instanceof InlineFragment inline)
                return selections(inline.getSelectionSet()).beside(directives(inline));
            FragmentSpread spread = (FragmentSpread) selection;
            if (open.contains(spread.getName()))
                throw new CircularFragments(spread);
            FragmentDefinition fragment = fragments.get(spread.getName());
            return fragment == null ? directives(spread) : fragment(fragment).beside(directives(spread));
        }

        private static DocumentSize directives(DirectivesContainer<?> container) {
            List<Directive> directives = container.getDirectives();
            int longest = 0;
            for (Directive directive : directives)
                longest = Math.max(longest, longest(directive.getArguments()));
            return directives.isEmpty() ? NOTHING : new DocumentSize(0, 0, 0, 0, directives.size(), longest);
        }

        private static DocumentSize string(int length) {
            return length == 0 ? NOTHING : new DocumentSize(0, 0, 0, 0, 0, length);
        }

        private static int longest(List<Argument> arguments) {
            return arguments.stream().mapToInt(argument -> longest(argument.getValue())).max().orElse(0);
        }

        private static int longest(Value<?> value) {
            if (value instanceof StringValue string)
                return string.getValue().length();
            if (value instanceof ArrayValue list)
                return list.getValues().stream().mapToInt(Counting::longest).max().orElse(0);
            if (value instanceof ObjectValue object)
                return object.getObjectFields().stream().mapToInt(field -> longest(field.getValue())).max().orElse(0);
            return 0;
        }
    }
}
