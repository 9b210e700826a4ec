package org.onrecord.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks whether searches find what is in the record: each of it, once, and nothing else. */
final class IndexCheck {

    private static final int AT_ONCE = 100;
    private static final int MARKS = 20;
    private static final String EVERY_STATUS = "filter: {reviewStatus: [PROPOSED, CONFIRMED, REJECTED]}";
    private static final List<String> ROOTS = List.of("people", "organizations", "meetings", "sources", "statements");

    private final Client curator;
    private final Found found;

    IndexCheck(Client curator, Found found) {
        this.curator = curator;
        this.found = found;
    }

    /**
     * Lists all that the index has, and looks each of it up in the database.
     *
     * @param present the public ids of all that is known to be in the database
     */
    void equalsDatabase(Set<String> present) throws IOException, InterruptedException {
        Set<String> listed = new HashSet<>();
        for (String root : ROOTS)
            for (String id : listed(root))
                found.check(listed.add(id), "listed twice: " + id);
        for (String id : present)
            found.check(listed.contains(id), "in the database, but not in the index: " + id);
        List<String> others = listed.stream().filter(id -> !present.contains(id)).toList();
        for (int from = 0; from < others.size(); from += AT_ONCE)
            look(others.subList(from, Math.min(from + AT_ONCE, others.size())));
    }

    private void look(List<String> ids) throws IOException, InterruptedException {
        JsonNode nodes = curator.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids)).whole().data("nodes");
        for (int i = 0; i < ids.size(); i++)
            found.check(!nodes.get(i).isNull(), "in the index, but not in the database: " + ids.get(i));
    }

    private List<String> listed(String root) throws IOException, InterruptedException {
        String narrowed = root.equals("statements") ? ", " + EVERY_STATUS : "";
        String page = "query($after: String) { page: " + root + "(first: 100, after: $after" + narrowed
                + ") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        while (true) {
            Answer answer = curator.ask(page, variables).whole();
            answer.data("page/nodes").forEach(node -> ids.add(node.path("id").asText()));
            if (!answer.data("page/pageInfo/hasNextPage").asBoolean()) {
                found.check(answer.data("page/totalCount").asLong() == ids.size(), root + ": the count is not that of the list");
                return ids;
            }
            variables.put("after", answer.data("page/pageInfo/endCursor").asText());
        }
    }

    /** Searches some statements by the word that only they have. */
    void finds(List<Integer> statements, SplittableRandom random) throws IOException, InterruptedException {
        for (int i = 0; i < MARKS && !statements.isEmpty(); i++) {
            int number = statements.get(random.nextInt(statements.size()));
            List<String> hits = hits(MadeRecord.mark(number));
            found.check(hits.equals(List.of(MadeRecord.id(org.onrecord.record.RecordKind.STATEMENT, "t" + number))),
                    "a search for the mark of statement " + number + " finds " + hits);
        }
    }

    /** The ids of the statements that have a word, whatever curators think of them. */
    List<String> hits(String word) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($q: String!) { statements(query: $q, first: 10, " + EVERY_STATUS
                + ") { nodes { id } } }", Map.of("q", '"' + word + '"')).whole();
        List<String> ids = new ArrayList<>();
        answer.data("statements/nodes").forEach(node -> ids.add(node.path("id").asText()));
        return ids;
    }
}
