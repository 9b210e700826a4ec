package org.onrecord.api.error;

import java.util.Map;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLTypeUtil;

/**
 * Bounds how many fields an answer can have, before anything of it is fetched: the page sizes of lists within lists
 * multiply. Lists that are no connections (quotations, names) are short and count as one.
 */
final class AnswerSize extends MaxQueryComplexityInstrumentation {

    /** Room for a full page with full pages below it and ten fields in each row: 100 × 100 × 10. */
    static final int MOST = 100_000;

    /** What a list without a page size gives; see {@code api.page.PageArguments}. */
    private static final int DEFAULT_PAGE = 20;

    AnswerSize() {
        super(MOST, (FieldComplexityCalculator) AnswerSize::fields);
    }

    private static int fields(FieldComplexityEnvironment field, int below) {
        long fields = 1 + (long) below * rows(field);
        return (int) Math.min(fields, Integer.MAX_VALUE / 4);
    }

    private static long rows(FieldComplexityEnvironment field) {
        Map<String, Object> arguments = field.getArguments();
        Object size = arguments.get("first") == null ? arguments.get("last") : arguments.get("first");
        if (size instanceof Number number)
            return Math.max(1, Math.min(100, number.longValue()));
        String type = GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName();
        return type.endsWith("Connection") ? DEFAULT_PAGE : 1;
    }

    @Override
    protected AbortExecutionException mkAbortException(int fields, int most) {
        return new RequestTooLarge(most);
    }
}
