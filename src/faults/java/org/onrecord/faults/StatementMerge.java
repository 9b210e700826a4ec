package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;

import org.onrecord.record.RecordKind;

/**
 * Two statements become one.
 *
 * @param merged the number of the one that ceases to be
 * @param into the number of the one that takes its quotation
 */
record StatementMerge(int merged, int into) implements Change {

    @Override
    public String name() {
        return "merge statement " + merged;
    }

    @Override
    public Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($merged: ID!, $into: ID!, $reason: String!) { done: mergeStatements(input:"
                + " {merged: $merged, into: $into, reason: $reason}) { userErrors { code } } }",
                Map.of("merged", statement(merged), "into", statement(into), "reason", name()));
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($merged: ID!, $into: ID!, $mark: String!) { merged: statement(id: $merged) { id }"
                + " into: statement(id: $into) { history { reason } quotations { intact } }"
                + " statements(query: $mark) { nodes { id } } }",
                Map.of("merged", statement(merged), "into", statement(into), "mark", MadeRecord.mark(merged))).whole();
        return Change.state(answer.body().path("data").toString(),
                answer.data("merged/id").asText().equals(statement(into)),
                answer.data("into/history").findValuesAsText("reason").contains(name()),
                answer.data("into/quotations").size() == 2,
                answer.data("statements/nodes").size() == 1
                        && answer.data("statements/nodes/0/id").asText().equals(statement(into)));
    }

    private static String statement(int number) {
        return MadeRecord.id(RecordKind.STATEMENT, "t" + number);
    }
}
