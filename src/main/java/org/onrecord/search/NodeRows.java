package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.onrecord.record.Meeting;
import org.onrecord.record.Position;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Slice;
import org.onrecord.record.Source;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.OrderKeys;

/**
 * How the rows of a list of people, organizations, meetings or sources are ordered and read.
 *
 * @param dated whether by date, else by name; by relevance: what decides among equally good ones
 */
record NodeRows(ListOrder order, boolean dated) {

    /**
     * What the index gives for a row.
     *
     * @param key the key that it is ordered by, which holds its primary key
     * @param score null where the order is not by relevance
     */
    record Row(Object key, Float score) {
    }

    static NodeRows of(Class<? extends RecordEntity> type, NodeOrder order, boolean hasText) {
        boolean hasDate = type == Meeting.class || type == Source.class;
        boolean dated = hasDate && order != NodeOrder.NAME;
        ListOrder.ByKey byKey = dated ? ListOrder.ByKey.date(order != NodeOrder.OLDEST) : ListOrder.ByKey.name();
        return new NodeRows(order == NodeOrder.RELEVANCE && hasText ? new ListOrder.ByScore(byKey) : byKey, dated);
    }

    SearchProjection<Row> projection(SearchProjectionFactory<?, ?> f) {
        SearchProjection<?> key = dated
                ? f.field(Fields.DATE_KEY, Long.class).toProjection()
                : f.field(Fields.NAME_KEY, String.class).toProjection();
        if (order instanceof ListOrder.ByKey)
            return f.composite().from(key).as(k -> new Row(k, null)).toProjection();
        return f.composite().from(key, f.score().toProjection()).as((k, score) -> new Row(k, score)).toProjection();
    }

    Slice<NodeHit> slice(IndexList.Listed<Row> listed) {
        List<NodeHit> hits = new ArrayList<>();
        for (Row row : listed.hits()) {
            Position.Key key = dated ? OrderKeys.dated((Long) row.key()) : OrderKeys.named((String) row.key());
            Position position = listed.firstRank() < 0 ? key : new Position.Rank(listed.firstRank() + hits.size());
            hits.add(new NodeHit(key.id(), row.score(), position));
        }
        return new Slice<>(hits, listed.hasPrevious(), listed.hasNext());
    }
}
