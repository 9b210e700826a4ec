package org.onrecord.access;

import io.vertx.ext.web.RoutingContext;

/** Which part of the service a request is for, by its path. */
enum Area {
    /** The record: GraphQL by any transport, and its schema. */
    RECORD(GraphQLPath.PATH),
    /** Files to import. */
    IMPORT("/import"),
    /** What operators watch beyond health. */
    METRICS("/q/metrics"),
    /** Health, tools and pages, which have nothing of the record. */
    OTHER("");

    private final String path;

    Area(String path) {
        this.path = path;
    }

    /** The area of a request; its path is compared as the router compares it. */
    static Area of(RoutingContext request) {
        String asked = request.normalizedPath();
        for (Area area : values())
            if (area.contains(asked))
                return area;
        return OTHER;
    }

    private boolean contains(String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
