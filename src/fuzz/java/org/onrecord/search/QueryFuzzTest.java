package org.onrecord.search;

import java.util.List;

import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Named;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryReading;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Texts that a fuzzer makes up, led by the branches of the code that they reach: {@code JAZZER_FUZZ=1 mvn -Pfuzz test}. Each
 * is read or refused with a code, its tree and its notes lie within it, and what it marks in a text lies within that.
 */
class QueryFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void anyTextIsReadOrRefused(FuzzedDataProvider data) {
        String text = data.consumeString(2_000);
        ParsedQuery query = read(text);
        if (query == null)
            return;
        query.root().ifPresent(root -> check(root, 0, text.length()));
        for (QueryNote note : query.notes())
            require(note.start() >= 0 && note.start() < note.end() && note.end() <= text.length(), note);
        String marked = data.consumeRemainingAsString();
        new Highlighter(query).mark(marked, "en", new IndexedWording(1, null, List.of()), scope -> true).ranges()
                .forEach(range -> require(range.start() < range.end() && range.end() <= marked.length(), range));
    }

    private static ParsedQuery read(String text) {
        try {
            return QueryReading.read(text);
        } catch (InvalidQuery refused) {
            return null;
        }
    }

    private static void check(QueryNode node, int start, int end) {
        require(node.start() >= start && node.start() < node.end() && node.end() <= end, node);
        if (node instanceof And and)
            and.parts().forEach(part -> check(part, node.start(), node.end()));
        if (node instanceof Or or)
            or.parts().forEach(part -> check(part, node.start(), node.end()));
        if (node instanceof Not not)
            check(not.part(), node.start(), node.end());
        if (node instanceof Named named)
            check(named.value(), node.start(), node.end());
    }

    private static void require(boolean holds, Object what) {
        if (!holds)
            throw new AssertionError(what);
    }
}
