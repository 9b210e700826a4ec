package org.onrecord.api.http;

/** What an answer can be given as. */
enum MediaType {

    /** Says for sure that GraphQL answers, so that status codes can tell how it went. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** Known to older clients, which trust only status 200. */
    JSON("application/json"),
    /** Any number of answers, each as it comes. */
    EVENT_STREAM("text/event-stream");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** What a single answer is given as where this is accepted: a stream begins only when something is executed. */
    MediaType ofOneAnswer() {
        return this == EVENT_STREAM ? JSON : this;
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
