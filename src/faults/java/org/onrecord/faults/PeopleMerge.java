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
record PeopleMerge(int merged, int into) implements Merge {

    @Override
    public String mutation() {
        return "mergePeople";
    }

    @Override
    public String mergedId() {
        return MadeRecord.id(RecordKind.PERSON, "p" + merged);
    }

    @Override
    public String intoId() {
        return MadeRecord.id(RecordKind.PERSON, "p" + into);
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($merged: ID!, $into: ID!, $name: String!, $mark: String!, $said: ID!) {"
                + " merged: person(id: $merged) { id } into: person(id: $into) { history { reason } }"
                + " said: statement(id: $said) { speaker { ... on Person { id } } }"
                + " people(query: $name) { nodes { id } }"
                + " statements(query: $mark, filter: {speaker: [$into]}) { nodes { id } } }",
                Map.of("merged", mergedId(), "into", intoId(), "name", "\"Ann Speaker" + merged + "\"", "mark",
                        MadeRecord.mark(merged), "said", MadeRecord.id(RecordKind.STATEMENT, "t" + merged)))
                .whole();
        return Change.state(answer.body().path("data").toString(),
                answer.data("merged/id").asText().equals(intoId()),
                answer.data("into/history").findValuesAsText("reason").contains(name()),
                answer.data("said/speaker/id").asText().equals(intoId()),
                answer.data("people/nodes").size() == 1 && answer.data("people/nodes/0/id").asText().equals(intoId()),
                answer.data("statements/nodes").size() == 1);
    }
}
