package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An article is imported. Its items (source, people, statements) are each there whole or not at all; that a source is there
 * without its statements is no half: the same import again goes on.
 */
record ArticleImport(MadeArticle article) implements Change {

    /** Of one that nobody has imported. */
    static ArticleImport any(SplittableRandom random) {
        return new ArticleImport(MadeArticle.of(random, "any" + random.nextInt(Integer.MAX_VALUE)));
    }

    @Override
    public String name() {
        return "import " + article.url();
    }

    @Override
    public Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($url: String!, $text: String!) { done: importSource(input: {url: $url, text: $text}) {"
                + " userErrors { code } } }", Map.of("url", article.url(), "text", article.text()));
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($url: String!, $a: String!, $b: String!) { source(url: $url) { text"
                + " quotations(first: 10) { nodes { intact evidence { exact } statement { text } } } }"
                + " first: statements(query: $a) { nodes { id } } second: statements(query: $b) { nodes { id } } }",
                Map.of("url", article.url(), "a", article.marks().get(0), "b", article.marks().get(1))).whole();
        JsonNode source = answer.data("source");
        if (source.isNull())
            return null;
        if (!source.path("text").asText().equals(article.text()))
            return "half done: " + source;
        for (JsonNode quotation : source.at("/quotations/nodes"))
            if (!quotation.path("intact").asBoolean() || quotation.path("evidence").isEmpty())
                return "half done: " + quotation;
        int statements = source.at("/quotations/nodes").size();
        int found = answer.data("first/nodes").size() + answer.data("second/nodes").size();
        if (found != statements)
            return "half done: " + statements + " statements in the record, " + found + " in the index";
        return statements == article.marks().size() ? DONE : null;
    }
}
