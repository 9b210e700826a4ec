package org.onrecord.api;

import static org.onrecord.api.StatementLists.narrowed;

import java.util.function.Function;

import org.onrecord.search.StatementFilter;

/** What makes a statement one of a node's own, as an addition to a filter. What the filter says already still holds. */
final class OwnStatements {

    private OwnStatements() {
    }

    static Function<StatementFilter, StatementFilter> saidBy(long speaker) {
        return f -> new StatementFilter(narrowed(f.speakers(), speaker), f.meetings(), f.sources(), f.publishers(),
                f.languages(), f.speechModes(), f.topics(), f.about(), f.mentions(), f.saidFrom(), f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }

    static Function<StatementFilter, StatementFilter> mentioning(long person) {
        return f -> new StatementFilter(f.speakers(), f.meetings(), f.sources(), f.publishers(), f.languages(),
                f.speechModes(), f.topics(), f.about(), narrowed(f.mentions(), person), f.saidFrom(), f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }

    static Function<StatementFilter, StatementFilter> saidAt(long meeting) {
        return f -> new StatementFilter(f.speakers(), narrowed(f.meetings(), meeting), f.sources(), f.publishers(),
                f.languages(), f.speechModes(), f.topics(), f.about(), f.mentions(), f.saidFrom(), f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }

    static Function<StatementFilter, StatementFilter> about(long meeting) {
        return f -> new StatementFilter(f.speakers(), f.meetings(), f.sources(), f.publishers(), f.languages(),
                f.speechModes(), f.topics(), narrowed(f.about(), meeting), f.mentions(), f.saidFrom(), f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }

    static Function<StatementFilter, StatementFilter> quotedIn(long source) {
        return f -> new StatementFilter(f.speakers(), f.meetings(), narrowed(f.sources(), source), f.publishers(),
                f.languages(), f.speechModes(), f.topics(), f.about(), f.mentions(), f.saidFrom(), f.saidTo(),
                f.updatedSince(), f.reviewStatus());
    }
}
