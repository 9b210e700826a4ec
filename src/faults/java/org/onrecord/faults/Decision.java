package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;

import org.onrecord.record.RecordKind;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A quotation is confirmed or rejected, and its statement with it.
 *
 * @param statement its number in the made record
 */
record Decision(int statement, boolean confirms) implements Change {

    @Override
    public String name() {
        return (confirms ? "confirm " : "reject ") + statement;
    }

    @Override
    public Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($id: ID!, $reason: String!) { done: " + (confirms ? "confirm" : "reject")
                + "Quotation(input: {id: $id, reason: $reason}) { userErrors { code } } }",
                Map.of("id", MadeRecord.quotation(statement), "reason", name()));
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        String status = confirms ? "CONFIRMED" : "REJECTED";
        Answer answer = curator.ask("query($id: ID!, $q: String!) { node(id: $id) { ... on Quotation { reviewStatus"
                + " history { reason } statement { reviewStatus history { reason } } } }"
                + " statements(query: $q, filter: {reviewStatus: [" + status + "]}) { nodes { id } } }",
                Map.of("id", MadeRecord.quotation(statement), "q", MadeRecord.mark(statement))).whole();
        JsonNode quotation = answer.data("node");
        return Change.state(answer.body().path("data").toString(), quotation.path("reviewStatus").asText().equals(status),
                hasReason(quotation), quotation.at("/statement/reviewStatus").asText().equals(status),
                hasReason(quotation.path("statement")), answer.data("statements/nodes/0/id").asText()
                        .equals(MadeRecord.id(RecordKind.STATEMENT, "t" + statement)));
    }

    private boolean hasReason(JsonNode subject) {
        return subject.path("history").findValuesAsText("reason").contains(name());
    }
}
