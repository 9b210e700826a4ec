package org.onrecord.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.onrecord.bench.Sample;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The parts of a search that are ours, a page of twenty hits each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchParts {

    private static final int PAGE = 20;

    private List<String> cards;
    private List<IndexedStatement> page;
    private StatementHighlights highlights;

    /** Makes a page of hits. */
    @Setup
    public void makePage() throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        cards = new ArrayList<>();
        for (int i = 0; i < PAGE; i++)
            cards.add(Sample.card(random));
        page = cards.stream().map(CardJson::read).toList();
        highlights = new StatementHighlights(new Highlighter(QueryReading.read("we will")), StatementFilter.ALL,
                new QuotationConditions(Map.of()));
    }

    /** Reads a query of some length. */
    @Benchmark
    public ParsedQuery readQuery() {
        return QueryReading.read("\"to be or not\" embassy OR (trade -tariff) speak* said:2025-02..2025-03");
    }

    /** Reads the stored cards of a page. */
    @Benchmark
    public List<IndexedStatement> readCards() {
        return cards.stream().map(CardJson::read).toList();
    }

    /** Marks the matches on a page. */
    @Benchmark
    public List<List<Highlight>> highlightPage() {
        return page.stream().map(highlights::of).toList();
    }
}
