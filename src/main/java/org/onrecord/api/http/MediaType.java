package org.onrecord.api.http;

/** What an answer can be given as. */
enum MediaType {

    /** Says for sure that GraphQL answers, so that status codes can tell how it went. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Known to older clients, which trust only status 200. */
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** Its name in lower case, without parameters. */
    String mediaName() {
        return name;
    }

    /** The header of an answer. */
    String contentType() {
        return name + "; charset=utf-8";
    }
}
