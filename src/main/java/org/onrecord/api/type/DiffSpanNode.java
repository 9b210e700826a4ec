package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.text.DiffSpan;

import io.smallrye.graphql.api.DefaultNonNull;

/** A piece of two texts that is equal or differs. */
@Type("DiffSpan")
@Description("A piece of two texts that is equal or differs. The spans follow each other without gaps: put together, their texts are the two texts.")
@DefaultNonNull
public record DiffSpanNode(
        @Description("Whether and how it differs.") DiffKindValue kind,
        @Description("Whether only an editor shows in it, by square brackets or an ellipsis.") boolean editorial,
        @Description("What stands there in the first text.") String before,
        @Description("What stands there in the second text.") String after) {

    /** What the API shows of a diff. */
    public static List<DiffSpanNode> of(List<DiffSpan> diff) {
        return diff.stream().map(span -> new DiffSpanNode(SameName.of(DiffKindValue.class, span.kind()), span.editorial(),
                span.beforeText(), span.afterText())).toList();
    }
}
