package org.onrecord.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.onrecord.search.Highlight.Range;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.text.Folding;
import org.onrecord.text.name.NameKeys;

/**
 * Marks where quotations match a query: in process, with the analyzers of the index, so that it is the same on both
 * stores. What the query leaves out is never marked.
 */
final class Highlighter {

    private final List<Needle> needles;

    /**
     * What matches in one quotation.
     *
     * @param found how many parts of the query
     * @param ranges of the visible text, in order and apart
     */
    record Marked(int found, List<Range> ranges) {
    }

    Highlighter(ParsedQuery query) {
        List<Needle> wanted = new ArrayList<>();
        query.root().ifPresent(root -> collect(root, true, QuotationScope.NONE, wanted));
        this.needles = List.copyOf(wanted);
    }

    private static void collect(QueryNode node, boolean wanted, QuotationScope scope, List<Needle> into) {
        if (node instanceof And and)
            and.parts().forEach(part -> collect(part, wanted, scope.within(and), into));
        else if (node instanceof Or or)
            or.parts().forEach(part -> collect(part, wanted, scope, into));
        else if (node instanceof Not not)
            collect(not.part(), !wanted, scope, into);
        else if (wanted && node instanceof Leaf leaf)
            into.add(Needle.of(leaf, scope));
    }

    /** Whether there is anything to mark. */
    boolean isIdle() {
        return needles.isEmpty();
    }

    /**
     * @param visible the text of the quotation, as {@link Folding#visible} makes it
     * @param language its BCP 47 tag, or null
     * @param isAsked whether the quotation is such as a part of the query asks for
     */
    Marked mark(String visible, String language, IndexedWording wording, Predicate<QuotationScope> isAsked) {
        Map<String, List<List<Words.Word>>> words = new HashMap<>();
        List<String> spans = wording.spans(visible);
        List<Range> ranges = new ArrayList<>();
        int found = 0;
        for (Needle needle : needles) {
            if (!isAsked.test(needle.scope()))
                continue;
            String analyzer = needle.analyzer(language);
            List<List<Words.Word>> bySpan = words.computeIfAbsent(analyzer,
                    a -> spans.stream().map(span -> Words.of(a, span)).toList());
            int before = ranges.size();
            find(needle, needle.terms().get(analyzer), spans, bySpan, ranges);
            found += ranges.size() > before ? 1 : 0;
        }
        return new Marked(found, apart(ranges));
    }

    private void find(Needle needle, List<String> terms, List<String> spans, List<List<Words.Word>> bySpan,
            List<Range> into) {
        int base = 0;
        for (int i = 0; i < spans.size(); i++) {
            String span = spans.get(i);
            List<Words.Word> words = bySpan.get(i);
            if (needle.slop() > 0)
                near(words, NearWords.find(terms, words, needle.slop()), base, into);
            sideBySide(terms.size(), words, (word, at) -> needle.stands(terms.get(at), word), base, into);
            sideBySide(needle.names().size(), words,
                    (word, at) -> mayBe(needle.names().get(at), span.substring(word.start(), word.end())), base, into);
            base += span.length();
        }
    }

    /** Whether a word is the one that is looked for at a place. */
    private interface Test {
        boolean stands(Words.Word word, int at);
    }

    /** @param length how many words side by side are looked for; nothing is found for none */
    private static void sideBySide(int length, List<Words.Word> words, Test test, int base, List<Range> into) {
        for (int from = 0; length > 0 && from + length <= words.size(); from++)
            if (stand(words.subList(from, from + length), test))
                into.add(new Range(base + words.get(from).start(), base + words.get(from + length - 1).end()));
    }

    private static boolean stand(List<Words.Word> words, Test test) {
        for (int at = 0; at < words.size(); at++)
            if (!test.stands(words.get(at), at))
                return false;
        return true;
    }

    /** Whether a word as it is written may be a name with one of these keys. */
    private static boolean mayBe(Set<String> asked, String written) {
        return NameKeys.isNameLike(written) && !Collections.disjoint(asked, NameWords.inText(written));
    }

    /** Words that stand side by side are marked as one. */
    private static void near(List<Words.Word> words, BitSet matching, int base, List<Range> into) {
        for (int from = matching.nextSetBit(0); from >= 0;) {
            int to = matching.nextClearBit(from);
            into.add(new Range(base + words.get(from).start(), base + words.get(to - 1).end()));
            from = matching.nextSetBit(to);
        }
    }

    private static List<Range> apart(List<Range> ranges) {
        List<Range> apart = new ArrayList<>();
        ranges.sort(Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        for (Range range : ranges) {
            Range last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || range.start() > last.end())
                apart.add(range);
            else if (range.end() > last.end())
                apart.set(apart.size() - 1, new Range(last.start(), range.end()));
        }
        return apart;
    }
}
