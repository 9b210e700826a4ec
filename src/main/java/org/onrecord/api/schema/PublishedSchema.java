package org.onrecord.api.schema;

import static graphql.schema.FieldCoordinates.coordinates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.scalar.UrlScalar;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Finishes the schema that the framework makes of our classes: says by which specification each scalar is written, and
 * leaves out the directives that the framework declares without need, or without an implementation.
 */
@ApplicationScoped
public class PublishedSchema {

    private static final Map<String, String> SPECIFICATIONS = Map.of("DateTime", DateTimeScalar.SPECIFICATION, "LanguageTag",
            LanguageTagScalar.SPECIFICATION, "PartialDate", PartialDateScalar.SPECIFICATION, "URL", UrlScalar.SPECIFICATION);

    /** Declared by the framework for features that are not used here; they bring two scalars along that nothing has. */
    private static final Set<String> UNUSED = Set.of("constraint", "rolesAllowed");

    /** Declared by the engine in every schema. It ignores the first, and the second breaks what non-null promises. */
    private static final Set<String> UNSUPPORTED = Set.of(Directives.DeferDirective.getName(),
            Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private static final DataFetcher<List<GraphQLDirective>> SUPPORTED = asked -> directives(asked.getSource(),
            PublishedSchema::hasDirective);

    /**
     * The setting's own default, which the framework takes for a pattern, and compares with the name of each field it fetches.
     */
    private static final String HIDES_NOTHING = "default";

    @ConfigProperty(name = "quarkus.smallrye-graphql.field-visibility", defaultValue = HIDES_NOTHING)
    String visibility;

    /** Whether clients may use a directive of this name. */
    public static boolean hasDirective(String name) {
        return !UNSUPPORTED.contains(name);
    }

    /** Called by the framework once, before it builds the schema. */
    void finish(@Observes GraphQLSchema.Builder schema) {
        Directives.setExperimentalDisableErrorPropagationEnabled(false);
        GraphQLSchema built = SchemaTransformer.transformSchema(schema.build(), new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(GraphQLScalarType scalar,
                    TraverserContext<GraphQLSchemaElement> context) {
                String specification = SPECIFICATIONS.get(scalar.getName());
                return specification == null ? TraversalControl.CONTINUE
                        : changeNode(context, specified(scalar, specification));
            }
        });
        schema.query(built.getQueryType()).mutation(built.getMutationType()).subscription(built.getSubscriptionType())
                .clearAdditionalTypes().additionalTypes(built.getAdditionalTypes())
                .clearDirectives().additionalDirectives(new LinkedHashSet<>(directives(built, name -> !UNUSED.contains(name))))
                .codeRegistry(built.getCodeRegistry().transform(code -> {
                    if (HIDES_NOTHING.equals(visibility))
                        code.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
                    code.dataFetcher(coordinates("__Schema", "directives"), SUPPORTED);
                    built.getAllTypesAsList().forEach(type -> resolveAnew(type, built.getCodeRegistry(), code));
                }));
    }

    /** The engine reads the one where the schema is asked for, and the other where it is printed. */
    private static GraphQLScalarType specified(GraphQLScalarType scalar, String specification) {
        GraphQLAppliedDirective directive = Directives.SpecifiedByDirective.toAppliedDirective()
                .transform(applied -> applied.argument(GraphQLAppliedDirectiveArgument.newArgument().name("url")
                        .type(GraphQLNonNull.nonNull(Scalars.GraphQLString)).valueProgrammatic(specification)));
        return scalar.transform(changed -> changed.specifiedByUrl(specification).withAppliedDirective(directive));
    }

    /** The framework's resolvers give the types that it made, which are others than those of the finished schema. */
    private static void resolveAnew(GraphQLNamedType type, GraphQLCodeRegistry before, GraphQLCodeRegistry.Builder after) {
        if (type instanceof GraphQLInterfaceType abstractType)
            after.typeResolver(abstractType, byName(before.getTypeResolver(abstractType)));
        if (type instanceof GraphQLUnionType union)
            after.typeResolver(union, byName(before.getTypeResolver(union)));
    }

    private static TypeResolver byName(TypeResolver resolver) {
        return value -> value.getSchema().getObjectType(resolver.getType(value).getName());
    }

    private static List<GraphQLDirective> directives(GraphQLSchema schema, Predicate<String> name) {
        return schema.getDirectives().stream().filter(directive -> name.test(directive.getName())).collect(Collectors.toList());
    }
}
