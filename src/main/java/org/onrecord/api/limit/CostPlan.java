package org.onrecord.api.limit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.api.limit.CostNode.Amount;
import org.onrecord.api.limit.CostNode.Condition;
import org.onrecord.api.page.PageArguments;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnmodifiedType;

/**
 * What the operations of valid documents cost, worked out once for each: then a request costs a walk through numbers. Fields
 * that the engine merges count once.
 */
final class CostPlan {

    private static final List<String> ROWS_OF_PAGE = List.of("edges", "nodes");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final FieldCosts costs;

    private CostPlan(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, FieldCosts costs) {
        this.schema = schema;
        this.fragments = fragments;
        this.costs = costs;
    }

    private record Picked(Field field, GraphQLCompositeType parent, List<Condition> conditions) {
    }

    /** The root fields of an operation. */
    static List<CostNode> of(OperationDefinition operation, GraphQLSchema schema, Map<String, FragmentDefinition> fragments,
            FieldCosts costs) {
        CostPlan plan = new CostPlan(schema, fragments, costs);
        GraphQLCompositeType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        Map<String, List<Picked>> picked = new LinkedHashMap<>();
        plan.pick(operation.getSelectionSet(), root, List.of(), picked);
        return plan.nodes(picked, null);
    }

    private List<CostNode> nodes(Map<String, List<Picked>> picked, Amount pageAbove) {
        List<CostNode> nodes = new ArrayList<>(picked.size());
        picked.forEach((key, merged) -> nodes.add(node(key, merged, pageAbove)));
        return nodes;
    }

    private CostNode node(String key, List<Picked> merged, Amount pageAbove) {
        Field field = merged.get(0).field;
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, merged.get(0).parent, field.getName());
        GraphQLUnmodifiedType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        boolean list = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        FieldCosts.Cost cost = costs.of(merged.get(0).parent.getName(), field.getName());
        boolean page = type.getName().endsWith("Connection");
        Amount size = Amounts.rows(field, cost.rowsOf(), page ? PageArguments.DEFAULT_SIZE : cost.rows());
        boolean rowsOfPage = pageAbove != null && ROWS_OF_PAGE.contains(field.getName());
        List<CostNode> below = type instanceof GraphQLCompositeType composite
                ? nodes(below(merged, composite), page ? size : null)
                : List.of();
        int objectCost = costs.of(type.getName());
        boolean costly = cost.cost() + cost.searched() + objectCost > 0 || below.stream().anyMatch(CostNode::costly);
        return new CostNode(key, Amounts.cost(field, cost), objectCost, !list ? null : rowsOfPage ? pageAbove : size, below,
                alternatives(merged), costly);
    }

    private Map<String, List<Picked>> below(List<Picked> merged, GraphQLCompositeType type) {
        Map<String, List<Picked>> below = new LinkedHashMap<>();
        for (Picked picked : merged)
            if (picked.field.getSelectionSet() != null)
                pick(picked.field.getSelectionSet(), type, List.of(), below);
        return below;
    }

    private void pick(SelectionSet selections, GraphQLCompositeType parent, List<Condition> outer,
            Map<String, List<Picked>> picked) {
        for (Selection<?> selection : selections.getSelections()) {
            List<Condition> conditions = conditions(outer, (DirectivesContainer<?>) selection);
            if (selection instanceof Field field)
                picked.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>(1))
                        .add(new Picked(field, parent, conditions));
            else if (selection instanceof InlineFragment inline)
                pick(inline.getSelectionSet(), inline.getTypeCondition() == null ? parent
                        : type(inline.getTypeCondition().getName()), conditions, picked);
            else
                pick(fragments.get(((FragmentSpread) selection).getName()), conditions, picked);
        }
    }

    private void pick(FragmentDefinition fragment, List<Condition> outer, Map<String, List<Picked>> picked) {
        pick(fragment.getSelectionSet(), type(fragment.getTypeCondition().getName()), outer, picked);
    }

    private GraphQLCompositeType type(String name) {
        return (GraphQLCompositeType) schema.getType(name);
    }

    private static List<Condition> conditions(List<Condition> outer, DirectivesContainer<?> selection) {
        List<Condition> conditions = outer;
        for (Directive directive : selection.getDirectives()) {
            Argument when = directive.getArgument("if");
            if (when == null)
                continue;
            conditions = new ArrayList<>(conditions);
            conditions.add(new Condition(directive.getName().equals("include"), when.getValue()));
        }
        return conditions;
    }

    private static List<List<Condition>> alternatives(List<Picked> merged) {
        if (merged.stream().anyMatch(picked -> picked.conditions.isEmpty()))
            return List.of();
        return merged.stream().map(Picked::conditions).toList();
    }
}
