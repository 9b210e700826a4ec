package org.onrecord.api.execution;

/** The names of what Apollo's automatic persisted queries say in a request's extensions. */
final class Hashes {

    static final String PERSISTED_QUERY = "persistedQuery";

    private Hashes() {
    }
}
