package org.onrecord.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.onrecord.search.Highlight.Range;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;
import org.onrecord.text.Folding;
import org.onrecord.text.name.NameKeys;

/**
 * Marks where quotations match a query: in process, with the analyzers of the index, so that it is the same on both
 * stores. What the query leaves out is never marked.
 */
final class Highlighter {

    private final List<Needle> needles;

    /** Of words that were looked at: one page of hits has the same names again and again. */
    private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();

    /**
     * @param terms by analyzer: what to look for in the words that it makes
     * @param spellings the keys of each word as a name; none if it is not looked for as one
     */
    private record Needle(Leaf leaf, Map<String, List<String>> terms, List<Set<String>> spellings) {

        static Needle of(Leaf leaf) {
            Map<String, List<String>> terms = new HashMap<>();
            if (leaf instanceof Prefix)
                return new Needle(leaf, Map.of(Analyzers.VERBATIM, List.of(leaf.text())), List.of());
            List<String> analyzers = leaf instanceof Phrase
                    ? List.of(Analyzers.VERBATIM)
                    : List.of(Analyzers.ENGLISH, Analyzers.RUSSIAN, Analyzers.NEUTRAL);
            for (String analyzer : analyzers)
                terms.put(analyzer, Words.terms(analyzer, leaf.text()));
            return new Needle(leaf, terms, leaf instanceof Word ? NameWords.asked(leaf.text()) : List.of());
        }

        String analyzer(String language) {
            return terms.containsKey(Analyzers.VERBATIM) ? Analyzers.VERBATIM : Analyzers.forLanguage(language);
        }
    }

    /**
     * What matches in one quotation.
     *
     * @param found how many parts of the query
     * @param ranges of the visible text, in order and apart
     */
    record Marked(int found, List<Range> ranges) {
    }

    Highlighter(ParsedQuery query) {
        this.needles = query.wanted().stream().map(Needle::of).toList();
    }

    /** Whether there is anything to mark. */
    boolean isIdle() {
        return needles.isEmpty();
    }

    /**
     * @param visible the text of the quotation, as {@link Folding#visible} makes it
     * @param language its BCP 47 tag, or null
     */
    Marked mark(String visible, String language, IndexedWording wording) {
        Map<String, List<List<Words.Word>>> words = new HashMap<>();
        List<String> spans = wording.spans(visible);
        List<Range> ranges = new ArrayList<>();
        int found = 0;
        for (Needle needle : needles) {
            String analyzer = needle.analyzer(language);
            List<List<Words.Word>> bySpan = words.computeIfAbsent(analyzer,
                    a -> spans.stream().map(span -> Words.of(a, span)).toList());
            int before = ranges.size();
            List<String> terms = needle.terms().get(analyzer);
            find(terms.size(), (span, word, i) -> stands(needle, terms.get(i), word), spans, bySpan, ranges);
            List<Set<String>> spellings = needle.spellings();
            find(spellings.size(), (span, word, i) -> mayBe(spellings.get(i), span.substring(word.start(), word.end())), spans,
                    bySpan, ranges);
            found += ranges.size() > before ? 1 : 0;
        }
        return new Marked(found, apart(ranges));
    }

    /** Whether a word of a span is the one that is looked for at this place of a needle. */
    private interface Test {
        boolean stands(String span, Words.Word word, int i);
    }

    /** @param length how many words side by side are looked for; nothing is found for none */
    private static void find(int length, Test test, List<String> spans, List<List<Words.Word>> bySpan, List<Range> into) {
        int base = 0;
        for (int s = 0; s < spans.size() && length > 0; s++) {
            List<Words.Word> words = bySpan.get(s);
            for (int at = 0; at + length <= words.size(); at++)
                if (stand(length, test, spans.get(s), words.subList(at, at + length)))
                    into.add(new Range(base + words.get(at).start(), base + words.get(at + length - 1).end()));
            base += spans.get(s).length();
        }
    }

    private static boolean stand(int length, Test test, String span, List<Words.Word> words) {
        for (int i = 0; i < length; i++)
            if (!test.stands(span, words.get(i), i))
                return false;
        return true;
    }

    private static boolean stands(Needle needle, String term, Words.Word word) {
        return needle.leaf() instanceof Prefix ? word.term().startsWith(term) : word.term().equals(term);
    }

    /** Whether a word as it is written may be a name with one of these keys. */
    private boolean mayBe(Set<String> asked, String written) {
        return NameKeys.isNameLike(written)
                && !Collections.disjoint(asked, keys.computeIfAbsent(written, NameKeys::inText));
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
