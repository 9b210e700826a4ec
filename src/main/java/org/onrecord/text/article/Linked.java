package org.onrecord.text.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a page says of its article as linked data (JSON-LD with the terms of schema.org). Broken data says nothing.
 *
 * @param article the object that describes the article; a missing node if there is none
 */
record Linked(JsonNode article) {

    /** schema.org's types of articles, as news sites use them. */
    private static final Set<String> TYPES = Set.of("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle",
            "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting",
            "BlogPosting", "Report", "AdvertiserContentArticle", "SatiricalArticle");

    /** In UTF-16 units. */
    private static final int LONGEST = 2_000_000;

    private static final int MOST_NODES = 1000;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Linked of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (!article.isMissingNode())
                return new Linked(article);
        }
        return new Linked(MissingNode.getInstance());
    }

    private static JsonNode article(String data) {
        if (data.length() > LONGEST)
            return MissingNode.getInstance();
        try {
            return article(JSON.readTree(data));
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** An article at the top, in a list, or in a graph; the first one, breadth first. */
    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> left = new ArrayDeque<>();
        left.add(root);
        for (int seen = 0; !left.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = left.remove();
            if (values(node.path("@type")).anyMatch(TYPES::contains))
                return node;
            if (node.isArray())
                node.forEach(left::add);
            Stream.of("@graph", "mainEntity", "mainEntityOfPage").map(node::path).filter(JsonNode::isContainerNode)
                    .forEach(left::add);
        }
        return MissingNode.getInstance();
    }

    private static Stream<String> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).flatMap(Linked::values)
                : Stream.of(node.asText(""));
    }

    String headline() {
        return PageDetails.text(article.path("headline").asText(""));
    }

    String url() {
        JsonNode page = article.path("mainEntityOfPage");
        String address = page.isObject() ? page.path("@id").asText("") : page.asText("");
        return PageDetails.text(article.path("url").asText(address));
    }

    String publisher() {
        return names(article.path("publisher"));
    }

    String authors() {
        return names(article.path("author"));
    }

    String datePublished() {
        return PageDetails.text(article.path("datePublished").asText(""));
    }

    String licence() {
        return PageDetails.text(article.path("license").asText(""));
    }

    /** With its line breaks. */
    String articleBody() {
        String body = article.path("articleBody").asText("");
        return body.isBlank() ? null : body;
    }

    /** The names of things that are given by name or as objects, one or several. */
    private static String names(JsonNode node) {
        Stream<JsonNode> things = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        return PageDetails.text(things.map(thing -> thing.isTextual() ? thing.asText() : thing.path("name").asText(""))
                .map(PageDetails::text).filter(name -> name != null && !name.startsWith("http")).limit(10)
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().collect(Collectors.joining(", ")));
    }
}
