package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;

import org.onrecord.record.RecordKind;

/**
 * One person becomes another.
 *
 * @param merged the number of the one that ceases to be
 * @param into the number of the one that stays
 */
record PeopleMerge(int merged, int into) implements Change {

    @Override
    public String name() {
        return "merge person " + merged;
    }

    @Override
    public Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($merged: ID!, $into: ID!, $reason: String!) { done: mergePeople(input: {merged: $merged,"
                + " into: $into, reason: $reason}) { userErrors { code } } }",
                Map.of("merged", person(merged), "into", person(into), "reason", name()));
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($merged: ID!, $into: ID!, $name: String!, $mark: String!, $said: ID!) {"
                + " merged: person(id: $merged) { id } into: person(id: $into) { history { reason } }"
                + " said: statement(id: $said) { speaker { ... on Person { id } } }"
                + " people(query: $name) { nodes { id } }"
                + " statements(query: $mark, filter: {speaker: [$into]}) { nodes { id } } }",
                Map.of("merged", person(merged), "into", person(into), "name", "\"Ann Speaker" + merged + "\"", "mark",
                        MadeRecord.mark(merged), "said", MadeRecord.id(RecordKind.STATEMENT, "t" + merged)))
                .whole();
        return Change.state(answer.body().path("data").toString(),
                answer.data("merged/id").asText().equals(person(into)),
                answer.data("into/history").findValuesAsText("reason").contains(name()),
                answer.data("said/speaker/id").asText().equals(person(into)),
                answer.data("people/nodes").size() == 1 && answer.data("people/nodes/0/id").asText().equals(person(into)),
                answer.data("statements/nodes").size() == 1);
    }

    private static String person(int number) {
        return MadeRecord.id(RecordKind.PERSON, "p" + number);
    }
}
