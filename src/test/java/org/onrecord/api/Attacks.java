package org.onrecord.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Requests that are meant to do harm, whichever transport they come by, each with the code that it gets. None of them may
 * be answered, and none may take long.
 */
public final class Attacks {

    private static final String PEOPLE = "people(first: 1) { nodes { id } }";

    /** One request: a document with its variables. */
    public record Attack(String name, String code, String document, Map<String, Object> variables) {

        Attack(String name, String code, String document) {
            this(name, code, document, Map.of());
        }

        @Override
        public String toString() {
            return name + ": " + code;
        }
    }

    /**
     * What is sent over HTTP without being a request, with the status and the code that it gets. The service is asked by
     * pages of other sites too, in the name of whoever looks at them; what a browser sends without asking first must change
     * nothing.
     *
     * @param parameters of the URL, encoded; empty for none
     * @param contentType null for none
     */
    public record Forgery(String name, int status, String code, String method, String parameters, String accept,
            String contentType, String body) {

        static Forgery posted(String name, int status, String code, String contentType, String body) {
            return new Forgery(name, status, code, "POST", "", "*/*", contentType, body);
        }

        static Forgery mutationByUrl(String name, String method, String accept) {
            return new Forgery(name, 405, "METHOD_NOT_ALLOWED", method,
                    "?query=mutation%7BrejectQuotation(input%3A%7Bid%3A%22x%22%7D)%7Bquotation%7Bid%7D%7D%7D", accept, null,
                    "");
        }

        HttpRequest request(String address) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + parameters))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .header("Accept", accept).header("Origin", "https://evil.example");
            return (contentType == null ? request : request.header("Content-Type", contentType)).build();
        }

        @Override
        public String toString() {
            return name + ": " + status + " " + code;
        }
    }

    private static final String MUTATION = "{\"query\":\"mutation { rejectQuotation(input: {id: 1}) { quotation { id } } }\"}";

    private Attacks() {
    }

    /** All that is no request; by WebSocket each of these ends the connection with 4400, which its own test holds. */
    public static Stream<Forgery> forgeries() {
        return Stream.of(
                Forgery.posted("a batch", 400, "BATCHING_NOT_SUPPORTED", "application/json", "[" + MUTATION + "]"),
                Forgery.posted("a large batch", 400, "BATCHING_NOT_SUPPORTED", "application/json",
                        "[" + MUTATION + ("," + MUTATION).repeat(9_999) + "]"),
                new Forgery("a batch for an event stream", 400, "BATCHING_NOT_SUPPORTED", "POST", "", "text/event-stream",
                        "application/json", "[" + MUTATION + "]"),
                Forgery.mutationByUrl("a mutation by GET", "GET", "*/*"),
                Forgery.mutationByUrl("a mutation by GET for an event stream", "GET", "text/event-stream"),
                Forgery.mutationByUrl("a mutation by PUT", "PUT", "*/*"),
                Forgery.posted("a form", 415, "UNSUPPORTED_MEDIA_TYPE", "application/x-www-form-urlencoded",
                        "query=mutation%7BrejectQuotation(input%3A%7Bid%3A%22x%22%7D)%7Bquotation%7Bid%7D%7D%7D"),
                Forgery.posted("JSON as a form", 415, "UNSUPPORTED_MEDIA_TYPE", "application/x-www-form-urlencoded", MUTATION),
                Forgery.posted("JSON as plain text", 415, "UNSUPPORTED_MEDIA_TYPE", "text/plain", MUTATION),
                Forgery.posted("JSON as a file of a form", 415, "UNSUPPORTED_MEDIA_TYPE", "multipart/form-data; boundary=b",
                        "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + MUTATION + "\r\n--b--\r\n"),
                Forgery.posted("JSON as nothing at all", 415, "UNSUPPORTED_MEDIA_TYPE", null, MUTATION),
                Forgery.posted("arrays without end", 400, "BAD_REQUEST", "application/json", "[".repeat(1_000_000)),
                Forgery.posted("objects without end", 400, "BAD_REQUEST", "application/json", "{\"a\":".repeat(1_000_000)),
                Forgery.posted("a number without end", 400, "BAD_REQUEST", "application/json",
                        "{\"query\":" + "9".repeat(1_000_000) + "}"));
    }

    /** All of them. */
    public static Stream<Attack> all() {
        return Stream.of(overloading(), fragments(), introspection(), validation(), sizes(), cursors()).flatMap(List::stream);
    }

    private static List<Attack> overloading() {
        return List.of(
                new Attack("aliases of one search", "TOO_MANY_ALIASES", "{" + each(600, i -> "a" + i + ":__typename ") + "}"),
                new Attack("aliases through a fragment", "TOO_MANY_ALIASES",
                        "{" + each(40, i -> "...F ") + "} fragment F on Query {" + each(40, i -> "a" + i + ":__typename ")
                                + "}"),
                new Attack("searches under a hundred aliases", "TOO_MANY_ALIASES",
                        "{" + each(101, i -> "a" + i + ":" + PEOPLE) + "}"),
                new Attack("directives", "TOO_MANY_DIRECTIVES", "{ __typename " + "@include(if: true) ".repeat(400) + "}"),
                new Attack("directives that nobody knows", "TOO_MANY_DIRECTIVES", "{ __typename " + "@a".repeat(1000) + "}"),
                new Attack("directives without a name", "GRAPHQL_PARSE_FAILED", "{ __typename " + "@".repeat(5000) + "}"),
                new Attack("one field again and again", "TOO_MANY_FIELDS", "{" + "__typename ".repeat(2900) + "}"),
                new Attack("one object again and again", "TOO_MANY_REPEATED_FIELDS",
                        "{" + "people{nodes{id}} ".repeat(300) + "}"),
                new Attack("lists within lists", "REQUEST_TOO_LARGE",
                        "{ people(first: 100) { nodes { met(first: 100) { nodes { person { met(first: 100) { nodes { person {"
                                + " name } } } } } } } } }"),
                new Attack("searches below each row", "REQUEST_TOO_LARGE",
                        "{ people(first: 100) { nodes { " + each(11, i -> "a" + i + ":statements(query:\"a\"){totalCount} ")
                                + "} } }"),
                new Attack("verifications", "REQUEST_TOO_LARGE", "query($q: [QuoteInput!]!) {"
                        + each(3, i -> "a" + i + ":verifyQuotes(quotes: $q) { verdict } ") + "}",
                        Map.of("q", Collections.nCopies(100, Map.of("text", "certain hopes")))),
                new Attack("tokens", "TOO_MANY_TOKENS", "{" + "a ".repeat(20_000) + "}"),
                new Attack("operations", "TOO_MANY_TOKENS", each(2_000, i -> "query Q" + i + "{__typename}")));
    }

    private static List<Attack> fragments() {
        return List.of(
                new Attack("a fragment in itself", "GRAPHQL_VALIDATION_FAILED",
                        "{ ...F } fragment F on Query { __typename ...F }"),
                new Attack("fragments in a circle", "GRAPHQL_VALIDATION_FAILED", "{ ...F0 } "
                        + each(90, i -> "fragment F" + i + " on Query { ...F" + (i + 1) % 90 + " }")),
                new Attack("fragments that double", "TOO_MANY_FIELDS",
                        "{ ...F0 } " + each(60, i -> "fragment F" + i + " on Query { ...F" + (i + 1) + " ...F" + (i + 1) + " }")
                                + "fragment F60 on Query { __typename }"),
                new Attack("fragments that nobody uses", "TOO_MANY_FRAGMENTS",
                        "{ __typename } " + each(400, i -> "fragment F" + i + " on Query { __typename }")),
                new Attack("fragments within each other", "REQUEST_TOO_DEEP",
                        "{ __typename " + "... on Query { ".repeat(400) + "__typename" + " }".repeat(400) + " }"));
    }

    private static List<Attack> introspection() {
        return List.of(
                new Attack("the schema in depth", "INTROSPECTION_TOO_DEEP",
                        "{ __schema { types { fields { type " + "{ ofType ".repeat(14) + "{ name }" + " }".repeat(14)
                                + " } } } }"),
                new Attack("the schema in circles", "REQUEST_TOO_LARGE",
                        "{ __schema { types " + "{ fields { type ".repeat(5) + "{ name }" + " } }".repeat(5) + " } }"),
                new Attack("the schema many times", "INTROSPECTION_TOO_DEEP",
                        "{" + each(20, i -> "a" + i + ":__schema { types { name fields { name } } } ") + "}"));
    }

    private static List<Attack> validation() {
        return List.of(
                new Attack("fields that are compared with each other", "TOO_MANY_REPEATED_FIELDS",
                        "{" + each(300, i -> "people(first: " + i + ") { totalCount }") + "}"),
                new Attack("fields compared within fields", "TOO_MANY_FIELDS", "{"
                        + each(50, i -> "people { nodes {" + each(20, j -> "name ") + "} }") + "}"),
                new Attack("fields that do not exist", "GRAPHQL_VALIDATION_FAILED", "{" + each(900, i -> "a" + i + " ") + "}"),
                new Attack("variables that nobody uses", "GRAPHQL_VALIDATION_FAILED",
                        "query(" + each(400, i -> "$a" + i + ": Int ") + ") { __typename }"),
                new Attack("arguments that nobody knows", "GRAPHQL_VALIDATION_FAILED",
                        "{ people(" + each(400, i -> "a" + i + ": 1 ") + ") { totalCount } }"));
    }

    private static List<Attack> sizes() {
        return List.of(
                new Attack("a document of white space", "DOCUMENT_TOO_LONG", "{ __typename " + " ".repeat(1_000_000) + "}"),
                new Attack("a document of comments", "DOCUMENT_TOO_LONG", "{ __typename " + "#\n".repeat(500_000) + "}"),
                new Attack("a huge name", "GRAPHQL_VALIDATION_FAILED", "{ " + "a".repeat(90_000) + " }"),
                new Attack("a huge string", "LITERAL_TOO_LONG",
                        "{ people(query: \"" + "a".repeat(90_000) + "\") { totalCount } }"),
                new Attack("a huge number", "LITERAL_TOO_LONG",
                        "{ people(first: " + "9".repeat(90_000) + ") { totalCount } }"),
                new Attack("a huge fraction", "GRAPHQL_VALIDATION_FAILED", "{ people(first: 1e999999999) { totalCount } }"),
                new Attack("a list in a list", "REQUEST_TOO_DEEP",
                        "{ people(query: " + "[".repeat(1400) + "]".repeat(1400) + ") { totalCount } }"),
                new Attack("deep nesting", "REQUEST_TOO_DEEP", "{ people { nodes " + "{ met { nodes { person ".repeat(30)
                        + "{ name }" + " } } }".repeat(30) + " } }"),
                new Attack("deeper nesting", "REQUEST_TOO_DEEP", "{ a".repeat(1400) + " }".repeat(1400)),
                new Attack("brackets without end", "GRAPHQL_PARSE_FAILED", "{".repeat(2900)),
                new Attack("a huge variable", "VARIABLES_TOO_LARGE", "query($q: String) { people(query: $q) { totalCount } }",
                        Map.of("q", "a".repeat(1_500_000))),
                new Attack("many values", "TOO_MANY_VALUES", "query($q: [ID!]!) { nodes(ids: $q) { id } }",
                        Map.of("q", Collections.nCopies(20_000, "x"))),
                new Attack("variables that nobody declares", "TOO_MANY_VALUES", "{ __typename }",
                        IntStream.range(0, 20_000).boxed().collect(Collectors.toMap(i -> "v" + i, i -> i))),
                new Attack("a variable in depth", "VARIABLES_TOO_DEEP", "query($q: StatementFilter) { statements(filter: $q) {"
                        + " totalCount } }", Map.of("q", nested(200))));
    }

    private static Object nested(int depth) {
        Object value = new ArrayList<>();
        for (int i = 0; i < depth; i++)
            value = List.of(value);
        return value;
    }

    private static List<Attack> cursors() {
        return Stream.of("x", "AWsAAAAAAAAAAQ", "AWsAAAAAAAAAAWFiYw==", "../../etc/passwd", "' or 1=1 --", "A".repeat(9_000),
                "\u0000", "AQ", "AXIAAAAAAAAAAA").map(
                        cursor -> new Attack("the cursor " + shown(cursor), "BAD_CURSOR",
                                "query($c: String) { people(after: $c) { nodes { id } } }", Map.of("c", cursor)))
                .toList();
    }

    private static String shown(String cursor) {
        return cursor.length() > 30 ? cursor.length() + " letters" : cursor.replace("\u0000", "NUL");
    }

    private static String each(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }
}
