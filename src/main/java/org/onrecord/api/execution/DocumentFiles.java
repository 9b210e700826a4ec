package org.onrecord.api.execution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads documents that an operator keeps for clients, as the tools of clients write them:
 * <ul>
 * <li>{@code .graphql} or {@code .gql}: one document, named by the file without its ending;
 * <li>{@code .json}: an object of names and documents, as Relay and GraphQL Code Generator write it, or Apollo's manifest
 * ({@code {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id", "body"}]}}).
 * </ul>
 */
final class DocumentFiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private DocumentFiles() {
    }

    /**
     * Reads a file, or all files of a folder and of those below it; other files in it are passed over.
     *
     * @return documents by their names, in the order of the files
     * @throws IllegalArgumentException if a file is not of its form, or two documents have one name; says which
     * @throws UncheckedIOException if a file cannot be read
     */
    static Map<String, String> read(Path path) {
        Map<String, String> documents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(path)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> add(documents, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static void add(Map<String, String> documents, Path file) {
        documentsOf(file).forEach((name, document) -> {
            String before = documents.putIfAbsent(name, document);
            if (before != null && !before.equals(document))
                throw new IllegalArgumentException(file + ": another document is named " + name + " already.");
        });
    }

    private static Map<String, String> documentsOf(Path file) {
        String name = file.getFileName().toString();
        for (String ending : List.of(".graphql", ".gql"))
            if (name.endsWith(ending))
                return Map.of(name.substring(0, name.length() - ending.length()), text(file));
        return name.endsWith(".json") ? manifest(file) : Map.of();
    }

    private static Map<String, String> manifest(Path file) {
        JsonNode root = json(file);
        Map<String, String> documents = new LinkedHashMap<>();
        if (APOLLO.equals(root.path("format").textValue()))
            root.path("operations").forEach(one -> documents.put(string(one.get("id"), file), string(one.get("body"), file)));
        else
            root.properties().forEach(entry -> documents.put(entry.getKey(), string(entry.getValue(), file)));
        return documents;
    }

    private static JsonNode json(Path file) {
        try {
            JsonNode root = JSON.readTree(text(file));
            if (root.isObject())
                return root;
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": this is not JSON.", e);
        }
        throw new IllegalArgumentException(file + ": this is no object of names and documents.");
    }

    private static String string(JsonNode value, Path file) {
        if (value != null && value.isTextual())
            return value.textValue();
        throw new IllegalArgumentException(file + ": names and documents are strings.");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
