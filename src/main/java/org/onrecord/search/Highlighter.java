package org.onrecord.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.onrecord.search.Highlight.Range;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.Words;
import org.onrecord.search.mapping.IndexedStatement.IndexedWording;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.And;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Not;
import org.onrecord.search.query.QueryNode.Or;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.text.Folding;

/**
 * Marks where quotations match a query: in process, with the analyzers of the index, so that it is the same on both
 * stores. What the query leaves out is never marked.
 */
final class Highlighter {

    private final List<Needle> needles;

    /**
     * @param scope what a quotation must be like for this to be marked in it
     * @param terms by analyzer: what to look for in the words that it makes
     */
    private record Needle(Leaf leaf, QuotationScope scope, Map<String, List<String>> terms, Spelling spelling) {

        static Needle of(Leaf leaf, QuotationScope scope) {
            if (leaf instanceof Prefix || leaf instanceof Fuzzy)
                return new Needle(leaf, scope, Map.of(Analyzers.VERBATIM, List.of(leaf.text())),
                        leaf instanceof Fuzzy fuzzy ? Spelling.near(fuzzy.text(), fuzzy.edits()) : null);
            Map<String, List<String>> terms = new HashMap<>();
            List<String> analyzers = leaf instanceof Phrase
                    ? List.of(Analyzers.VERBATIM)
                    : List.of(Analyzers.ENGLISH, Analyzers.NEUTRAL);
            for (String analyzer : analyzers)
                terms.put(analyzer, Words.terms(analyzer, leaf.text()));
            return new Needle(leaf, scope, terms, null);
        }

        int slop() {
            return leaf instanceof Phrase phrase ? phrase.slop() : 0;
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

    private static void find(Needle needle, List<String> terms, List<String> spans, List<List<Words.Word>> bySpan,
            List<Range> into) {
        int base = 0;
        for (int span = 0; span < spans.size(); span++) {
            List<Words.Word> words = bySpan.get(span);
            if (needle.slop() > 0)
                near(words, NearWords.find(terms, words, needle.slop()), base, into);
            for (int at = 0; at + terms.size() <= words.size(); at++)
                if (stands(needle, terms, words, at))
                    into.add(new Range(base + words.get(at).start(), base + words.get(at + terms.size() - 1).end()));
            base += spans.get(span).length();
        }
    }

    /** Words that stand side by side are marked as one. */
    private static void near(List<Words.Word> words, BitSet matching, int base, List<Range> into) {
        for (int from = matching.nextSetBit(0); from >= 0;) {
            int to = matching.nextClearBit(from);
            into.add(new Range(base + words.get(from).start(), base + words.get(to - 1).end()));
            from = matching.nextSetBit(to);
        }
    }

    private static boolean stands(Needle needle, List<String> terms, List<Words.Word> words, int at) {
        if (needle.leaf() instanceof Prefix)
            return words.get(at).term().startsWith(terms.get(0));
        if (needle.leaf() instanceof Fuzzy)
            return needle.spelling().matches(words.get(at).term());
        for (int i = 0; i < terms.size(); i++)
            if (!words.get(at + i).term().equals(terms.get(i)))
                return false;
        return true;
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
