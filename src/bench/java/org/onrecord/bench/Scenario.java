package org.onrecord.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A kind of search that is measured: what is asked, of both routes alike.
 *
 * @param path of the bare route
 * @param graphql the document of the GraphQL request, with the variables {@code query} and {@code first}
 * @param texts what is searched, in turn
 * @param bar the least share of the throughput of the bare route
 */
record Scenario(String name, String path, String graphql, List<String> texts, double bar) {

    static final int PAGE = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String HIGHLIGHTS = "query Search($query: String!, $first: Int!) { statements(query: $query, first: $first) {"
            + " edges { score highlights { text matches { start end } quotation { id } } node { id text saidOn } } } }";

    private static final String COMPLETE = "query Search($query: String!, $first: Int!) { statements(query: $query, first: $first) {"
            + " edges { node { id text saidOn speaker { ... on Person { id name } ... on Organization { id name } }"
            + " meeting { id name period { start end } } quotations { id text speechMode language attribution } } } } }";

    private static final String TOTAL = "query Total($query: String) { statements(query: $query) { totalCount } }";

    private static final List<String> BROAD = List.of("we will", "not be", "they have", "you are", "will be", "all this",
            "have been", "not for", "there was", "what we", "on our", "with you");

    /** All of them, with words of a vocabulary. */
    static List<Scenario> all(Vocabulary vocabulary) {
        return List.of(
                new Scenario("selective, highlights", "/highlighted", HIGHLIGHTS, words(vocabulary, 2_000, 50, 50), 0.60),
                new Scenario("broad, highlights", "/highlighted", HIGHLIGHTS, BROAD, 0.60),
                new Scenario("page of 20, complete", "/complete", COMPLETE, words(vocabulary, 10, 2, 50), 0.40));
    }

    private static List<String> words(Vocabulary vocabulary, int from, int step, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++)
            words.add(vocabulary.content(from + i * step));
        return words;
    }

    /** The requests to the service's own API. */
    List<byte[]> ofApi() {
        return texts.stream().map(text -> request(graphql, text)).toList();
    }

    /** The requests to the bare route. */
    List<byte[]> ofBareRoute() {
        return texts.stream().map(text -> Connection.get(path + "?first=" + PAGE + "&query="
                + URLEncoder.encode(text, StandardCharsets.UTF_8))).toList();
    }

    /** A request for the number of statements that match a text; null for all. */
    static byte[] total(String text) {
        return request(TOTAL, text);
    }

    /** A GraphQL request with a text to search. */
    static byte[] request(String document, String text) {
        var body = JSON.createObjectNode().put("query", document);
        body.putObject("variables").put("query", text).put("first", PAGE);
        try {
            return Connection.post("/graphql", JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain text can be written as JSON", e);
        }
    }
}
