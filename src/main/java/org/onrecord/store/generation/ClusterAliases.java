package org.onrecord.store.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Indexes and their aliases on the search servers, which Hibernate Search creates but never changes. */
final class ClusterAliases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient client;
    private final String wildcards;

    /** @param wildcards which indexes are ours */
    ClusterAliases(RestClient client, String wildcards) {
        this.client = client;
        this.wildcards = wildcards;
    }

    /** The aliases of each index. */
    Map<String, Set<String>> all() {
        Map<String, Set<String>> all = new HashMap<>();
        ask("GET", "/" + wildcards + "/_alias", null).properties().forEach(index -> {
            Set<String> aliases = new HashSet<>();
            index.getValue().path("aliases").fieldNames().forEachRemaining(aliases::add);
            all.put(index.getKey(), aliases);
        });
        return all;
    }

    /** The index that has an alias, which no other has. */
    Optional<String> indexOf(String alias) {
        return all().entrySet().stream().filter(index -> index.getValue().contains(alias)).map(Map.Entry::getKey).findFirst();
    }

    void delete(String index) {
        ask("DELETE", "/" + index, null);
    }

    private JsonNode ask(String method, String path, JsonNode body) {
        try {
            Request request = new Request(method, path);
            if (body != null)
                request.setJsonEntity(JSON.writeValueAsString(body));
            return JSON.readTree(client.performRequest(request).getEntity().getContent());
        } catch (IOException e) {
            throw new UncheckedIOException("the search servers refuse to change their indexes", e);
        }
    }

    /** Begins a change of aliases, which the search servers make in one step. */
    Change change() {
        return new Change();
    }

    /** A change of several aliases: all of it or nothing, and no search sees a part of it. */
    final class Change {

        private final ObjectNode body = JSON.createObjectNode();
        private final ArrayNode actions = body.putArray("actions");

        void add(String alias, String index) {
            action("add", alias, index);
        }

        /** @param writing whether it may be written by, and not only read, as Hibernate Search has it and checks it */
        void add(String alias, String index, boolean writing) {
            action("add", alias, index).put("is_write_index", writing);
        }

        void remove(String alias, String index) {
            action("remove", alias, index);
        }

        private ObjectNode action(String what, String alias, String index) {
            return actions.addObject().putObject(what).put("index", index).put("alias", alias);
        }

        void make() {
            if (!actions.isEmpty())
                ask("POST", "/_aliases", body);
        }
    }
}
