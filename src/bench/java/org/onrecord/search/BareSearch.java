package org.onrecord.search;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.query.LuceneSearchQuery;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;
import org.onrecord.search.Highlight.Range;
import org.onrecord.search.mapping.CardJson;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.mapping.IndexedStatement;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryReading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The least that an answer to a search costs: runs the Lucene query that the service would run, made once for each text,
 * and writes the fields that the measured GraphQL queries select. Nothing is parsed, resolved or mapped for a request.
 */
public final class BareSearch {

    private static final JsonFactory JSON = new JsonFactory();

    private final SessionFactory sessions;
    private final IndexSearcher searcher;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    private record Prepared(Query query, Sort sort, StatementHighlights highlights) {
    }

    private record Found(IndexedStatement statement, double score) {
    }

    private record Named(String id, String name, String start, String end) {
    }

    public BareSearch(SessionFactory sessions) {
        this.sessions = sessions;
        IndexReader reader = sessions.fromSession(session -> Search.session(session).scope(Statement.class)
                .extension(LuceneExtension.get()).openIndexReader());
        this.searcher = new IndexSearcher(reader);
    }

    /** The first hits with their scores and highlights, as the service's answer has them. */
    public String highlighted(String text, int first) throws IOException {
        Prepared search = prepare(text);
        return answer(find(search, first), (json, hit) -> {
            json.writeNumberField("score", hit.score());
            json.writeArrayFieldStart("highlights");
            for (Highlight highlight : search.highlights().of(hit.statement()))
                write(json, highlight, hit.statement().card());
            json.writeEndArray();
            json.writeObjectFieldStart("node");
            writeStatement(json, hit.statement().card());
            json.writeEndObject();
        });
    }

    /** The first hits with speaker, meeting and quotations. */
    public String complete(String text, int first) throws IOException {
        List<Found> hits = find(prepare(text), first);
        List<StatementCard> cards = hits.stream().map(hit -> hit.statement().card()).toList();
        Map<Long, Named> speakers = new HashMap<>();
        Map<Long, Named> meetings = new HashMap<>();
        try (StatelessSession session = sessions.openStatelessSession()) {
            session.doWork(connection -> {
                load(connection, "select id, public_id, name, null, null from person where id in ",
                        cards.stream().map(StatementCard::speakerPerson).toList(), speakers);
                load(connection, "select id, public_id, name, start_date, end_date from meeting where id in ",
                        cards.stream().map(StatementCard::meeting).toList(), meetings);
            });
        }
        return answer(hits, (json, hit) -> {
            StatementCard card = hit.statement().card();
            json.writeObjectFieldStart("node");
            writeStatement(json, card);
            write(json, "speaker", speakers.get(card.speakerPerson()), false);
            write(json, "meeting", meetings.get(card.meeting()), true);
            json.writeArrayFieldStart("quotations");
            for (StatementCard.QuotationCard quotation : card.quotations())
                write(json, quotation);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private interface EdgeWriter {
        void write(JsonGenerator json, Found hit) throws IOException;
    }

    @SuppressWarnings("deprecation")
    private Prepared prepare(String text) {
        return prepared.computeIfAbsent(text, t -> sessions.fromSession(session -> {
            SearchSession search = Search.session(session);
            SearchScope<Statement> scope = search.scope(Statement.class);
            ParsedQuery parsed = QueryReading.read(t);
            var names = new NameResolver(search, List.of(Person.class, Organization.class, Meeting.class, Source.class),
                    new ArrayList<>()).resolve(parsed);
            var predicates = new StatementPredicates(scope.predicate(), names, StatementFilter.ALL);
            var order = new ListOrder.ByScore(ListOrder.ByKey.mostSources());
            LuceneSearchQuery<?> query = search.search(scope).extension(LuceneExtension.get())
                    .select(f -> f.score()).where(predicates.of(parsed, StatementFilter.ALL))
                    .sort(order.sort(scope.sort(), false)).toQuery();
            return new Prepared(luceneQuery(query), query.luceneSort(),
                    new StatementHighlights(new Highlighter(parsed), StatementFilter.ALL, new QuotationConditions(names)));
        }));
    }

    /** Hibernate Search shows the sort of a query, but not the query itself. */
    private static Query luceneQuery(LuceneSearchQuery<?> query) {
        try {
            Field field = query.getClass().getDeclaredField("luceneQuery");
            field.setAccessible(true);
            return (Query) field.get(query);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this version of Hibernate Search keeps its Lucene query elsewhere", e);
        }
    }

    private List<Found> find(Prepared search, int first) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(search.query(),
                new TopFieldCollectorManager(search.sort(), first + 1, null, first + 1)).scoreDocs) {
            if (found.size() == first)
                break;
            String card = searcher.storedFields().document(hit.doc, Set.of(Fields.CARD)).get(Fields.CARD);
            float score = (Float) ((FieldDoc) hit).fields[0];
            found.add(new Found(CardJson.read(card), score));
        }
        return found;
    }

    private static void load(Connection connection, String select, Collection<Long> keys, Map<Long, Named> into)
            throws SQLException {
        List<Long> wanted = keys.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty())
            return;
        String marks = "?" + ", ?".repeat(wanted.size() - 1);
        try (PreparedStatement statement = connection.prepareStatement(select + "(" + marks + ")")) {
            for (int i = 0; i < wanted.size(); i++)
                statement.setLong(i + 1, wanted.get(i));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next())
                    into.put(rows.getLong(1),
                            new Named(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
    }

    private static String answer(List<Found> hits, EdgeWriter writer) {
        StringWriter text = new StringWriter(8_192);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeObjectFieldStart("data");
            json.writeObjectFieldStart("statements");
            json.writeArrayFieldStart("edges");
            for (Found hit : hits) {
                json.writeStartObject();
                writer.write(json, hit);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeStatement(JsonGenerator json, StatementCard card) throws IOException {
        json.writeStringField("id", card.publicId());
        json.writeStringField("text", card.text());
        json.writeStringField("saidOn", card.saidOn() == null ? null : card.saidOn().toString());
    }

    private static void write(JsonGenerator json, Highlight highlight, StatementCard card) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", highlight.text());
        json.writeArrayFieldStart("matches");
        for (Range range : highlight.matches()) {
            json.writeStartObject();
            json.writeNumberField("start", range.start());
            json.writeNumberField("end", range.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("quotation");
        for (StatementCard.QuotationCard quotation : card.quotations())
            if (quotation.id() == highlight.quotation())
                json.writeStringField("id", quotation.publicId());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, Named named, boolean period) throws IOException {
        if (named == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("id", named.id());
        json.writeStringField("name", named.name());
        if (period) {
            json.writeObjectFieldStart("period");
            json.writeStringField("start", named.start());
            json.writeStringField("end", named.end());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, StatementCard.QuotationCard quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", quotation.publicId());
        json.writeStringField("text", quotation.text());
        json.writeStringField("speechMode", quotation.speechMode().name());
        json.writeStringField("language", quotation.language());
        json.writeStringField("attribution", quotation.attribution());
        json.writeEndObject();
    }
}
