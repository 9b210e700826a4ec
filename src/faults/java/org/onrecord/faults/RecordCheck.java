package org.onrecord.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.OrganizationItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.RecordKind;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks how much of a made record is in the service's, and that each item is there whole or not at all. */
final class RecordCheck {

    private static final int AT_ONCE = 50;

    private static final String NODES = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id"
            + " ... on Person { name familyName history { action } }"
            + " ... on Organization { orgName: name history { action } }"
            + " ... on Source { headline url text publisher { id } }"
            + " ... on Meeting { meetingName: name participants(first: 100) { nodes { role person { id } } } history { action } }"
            + " ... on Statement { words: text saidOn speaker { ... on Person { id } ... on Organization { id } } meeting { id }"
            + " quotations { id text intact source { id } evidence { exact start end } } history { action } }"
            + " } }";

    private final Client curator;
    private final MadeRecord made;
    private final Found found;

    /** @param curator may see whatever there is */
    RecordCheck(Client curator, MadeRecord made, Found found) {
        this.curator = curator;
        this.made = made;
        this.found = found;
    }

    /**
     * Compares what is there with what was made.
     *
     * @param acknowledged how many items, from the first, must be there
     * @return the public ids of those that are there
     */
    Set<String> present(long acknowledged) throws IOException, InterruptedException {
        Set<String> present = new HashSet<>();
        List<RecordItem> items = made.items();
        for (int from = 0; from < items.size(); from += AT_ONCE) {
            List<RecordItem> some = items.subList(from, Math.min(from + AT_ONCE, items.size()));
            JsonNode nodes = curator.ask(NODES, Map.of("ids", some.stream().map(MadeRecord::id).toList())).whole().data("nodes");
            for (int i = 0; i < some.size(); i++)
                if (isPresent(some.get(i), nodes.get(i), from + i < acknowledged))
                    present.add(MadeRecord.id(some.get(i)));
        }
        return present;
    }

    private boolean isPresent(RecordItem item, JsonNode node, boolean acknowledged) {
        if (node.isNull()) {
            found.check(!acknowledged, "lost, though acknowledged: " + MadeRecord.kind(item) + " " + item.id());
            return false;
        }
        String missing = missing(item, node);
        found.check(missing == null, "half there: " + MadeRecord.kind(item) + " " + item.id() + " without its " + missing);
        return true;
    }

    /** What of an item is not as it was made; null if all is. */
    private static String missing(RecordItem item, JsonNode node) {
        if (!(item instanceof SourceItem) && node.path("history").size() != 1)
            return "one entry of history, but with " + node.path("history");
        if (item instanceof PersonItem person)
            return differs(node, "name", person.name(), "familyName", person.familyName());
        if (item instanceof OrganizationItem organization)
            return differs(node, "orgName", organization.name());
        if (item instanceof SourceItem source)
            return differs(node, "headline", source.headline(), "url", source.url(), "text", source.versions().get(0).text(),
                    "publisher/id", MadeRecord.id(RecordKind.ORGANIZATION, source.publisher()));
        if (item instanceof MeetingItem meeting)
            return ofMeeting(meeting, node);
        return ofStatement((StatementItem) item, node);
    }

    private static String ofMeeting(MeetingItem meeting, JsonNode node) {
        Set<String> wanted = new HashSet<>();
        meeting.participants().forEach(line -> wanted.add(MadeRecord.id(RecordKind.PERSON, line.person())));
        Set<String> there = new HashSet<>();
        node.at("/participants/nodes").forEach(line -> there.add(line.at("/person/id").asText()));
        return wanted.equals(there) ? differs(node, "meetingName", meeting.name()) : "participants";
    }

    private static String ofStatement(StatementItem statement, JsonNode node) {
        QuotationLine line = statement.quotations().get(0);
        EvidenceLine evidence = line.evidence().get(0);
        JsonNode quotations = node.path("quotations");
        if (quotations.size() != 1 || quotations.get(0).path("evidence").size() != 1)
            return "one quotation with one piece of evidence";
        if (!quotations.at("/0/intact").asBoolean())
            return "intact evidence";
        return differs(node, "words", evidence.exact(), "saidOn", statement.saidOn().toString(),
                "speaker/id", MadeRecord.id(RecordKind.PERSON, statement.speaker().person()),
                "meeting/id", MadeRecord.id(RecordKind.MEETING, statement.meeting()),
                "quotations/0/text", evidence.exact(),
                "quotations/0/source/id", MadeRecord.id(RecordKind.SOURCE, line.source()),
                "quotations/0/evidence/0/exact", evidence.exact(),
                "quotations/0/evidence/0/start", String.valueOf(evidence.start()),
                "quotations/0/evidence/0/end", String.valueOf(evidence.end()));
    }

    /** @param pathsAndValues in turn */
    private static String differs(JsonNode node, String... pathsAndValues) {
        for (int i = 0; i < pathsAndValues.length; i += 2)
            if (!node.at("/" + pathsAndValues[i]).asText().equals(pathsAndValues[i + 1]))
                return pathsAndValues[i];
        return null;
    }

    /** The numbers of the statements that are among these ids. */
    List<Integer> statements(Set<String> present) {
        List<Integer> numbers = new ArrayList<>();
        for (RecordItem item : made.items())
            if (item instanceof StatementItem && present.contains(MadeRecord.id(item)))
                numbers.add(Integer.valueOf(item.id().substring(1)));
        return numbers;
    }
}
