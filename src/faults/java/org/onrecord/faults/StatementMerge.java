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
record StatementMerge(int merged, int into) implements Merge {

    @Override
    public String mutation() {
        return "mergeStatements";
    }

    @Override
    public String mergedId() {
        return MadeRecord.id(RecordKind.STATEMENT, "t" + merged);
    }

    @Override
    public String intoId() {
        return MadeRecord.id(RecordKind.STATEMENT, "t" + into);
    }

    @Override
    public String state(Client curator) throws IOException, InterruptedException {
        Answer answer = curator.ask("query($merged: ID!, $into: ID!, $mark: String!) { merged: statement(id: $merged) { id }"
                + " into: statement(id: $into) { history { reason } quotations { intact } }"
                + " statements(query: $mark) { nodes { id } } }",
                Map.of("merged", mergedId(), "into", intoId(), "mark", MadeRecord.mark(merged))).whole();
        return Change.state(answer.body().path("data").toString(),
                answer.data("merged/id").asText().equals(intoId()),
                answer.data("into/history").findValuesAsText("reason").contains(name()),
                answer.data("into/quotations").size() == 2,
                answer.data("statements/nodes").size() == 1
                        && answer.data("statements/nodes/0/id").asText().equals(intoId()));
    }
}
