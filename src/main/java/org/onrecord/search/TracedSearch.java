package org.onrecord.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.hibernate.search.engine.search.query.SearchFetchable;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;

/**
 * A search that is told in the trace of whoever asks, as a span: how long it took and how many rows it gave, not what was
 * searched for.
 */
record TracedSearch<H>(SearchFetchable<H> search) implements SearchFetchable<H> {

    private static final String NAME = "index query";

    /** As the conventions for databases call it. */
    private static final AttributeKey<Long> ROWS = AttributeKey.longKey("db.response.returned_rows");
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");

    /** The same search; a span only where there is a trace that it belongs to. */
    static <H> SearchFetchable<H> of(SearchFetchable<H> search) {
        return Span.current().isRecording() ? new TracedSearch<>(search) : search;
    }

    @Override
    public SearchResult<H> fetch(Integer limit) {
        return traced(() -> search.fetch(limit), found -> found.hits().size());
    }

    @Override
    public SearchResult<H> fetch(Integer offset, Integer limit) {
        return traced(() -> search.fetch(offset, limit), found -> found.hits().size());
    }

    @Override
    public List<H> fetchHits(Integer limit) {
        return traced(() -> search.fetchHits(limit), List::size);
    }

    @Override
    public List<H> fetchHits(Integer offset, Integer limit) {
        return traced(() -> search.fetchHits(offset, limit), List::size);
    }

    @Override
    public Optional<H> fetchSingleHit() {
        return traced(search::fetchSingleHit, hit -> hit.isPresent() ? 1 : 0);
    }

    @Override
    public long fetchTotalHitCount() {
        return traced(search::fetchTotalHitCount, count -> 0);
    }

    @Override
    public SearchResult<H> fetchAll() {
        return traced(search::fetchAll, found -> found.hits().size());
    }

    @Override
    public List<H> fetchAllHits() {
        return traced(search::fetchAllHits, List::size);
    }

    @Override
    public SearchScroll<H> scroll(int chunkSize) {
        return search.scroll(chunkSize);
    }

    private static <T> T traced(Supplier<T> fetch, ToLongFunction<T> rows) {
        Span span = GlobalOpenTelemetry.getTracer("org.onrecord").spanBuilder(NAME).setSpanKind(SpanKind.CLIENT).startSpan();
        try {
            T found = Context.current().with(span).wrapSupplier(fetch).get();
            span.setAttribute(ROWS, rows.applyAsLong(found));
            return found;
        } catch (RuntimeException e) {
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }
}
