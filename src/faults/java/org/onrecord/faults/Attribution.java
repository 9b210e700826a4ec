package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;

import org.onrecord.record.RecordKind;

/**
 * A quotation is attributed to the ministry.
 *
 * @param statement its number in the made record
 */
record Attribution(int statement) implements Change {

    private static final String MINISTRY = MadeRecord.id(RecordKind.ORGANIZATION, "ministry");

    @Override
    public String name() {
        return "attribute " + statement;
    }

    @Override
    public Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($id: ID!, $to: ID!, $reason: String!) { done: attributeQuotation(input: {id: $id,"
                + " speaker: $to, reason: $reason}) { userErrors { code } } }",
                Map.of("id", MadeRecord.quotation(statement), "to", MINISTRY, "reason", name()));
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($id: ID!, $q: String!, $to: ID!) { statement(id: $id) { history { reason }"
                + " speaker { ... on Organization { id } } }"
                + " statements(query: $q, filter: {speaker: [$to]}) { nodes { id } } }",
                Map.of("id", MadeRecord.id(RecordKind.STATEMENT, "t" + statement), "q", MadeRecord.mark(statement), "to",
                        MINISTRY)).whole();
        return Change.state(answer.body().path("data").toString(),
                answer.data("statement/speaker/id").asText().equals(MINISTRY),
                answer.data("statement/history").findValuesAsText("reason").contains(name()),
                answer.data("statements/nodes/0/id").asText().equals(MadeRecord.id(RecordKind.STATEMENT, "t" + statement)));
    }
}
