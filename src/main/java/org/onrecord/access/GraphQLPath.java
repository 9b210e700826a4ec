package org.onrecord.access;

/**
 * Where GraphQL is asked, by any transport. What is let in and what answers must mean the same place, and so must the
 * setting {@code quarkus.smallrye-graphql.root-path}.
 */
public final class GraphQLPath {

    /** Without a slash at its end. */
    public static final String PATH = "/graphql";

    private GraphQLPath() {
    }
}
