package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Where something stands in a source. */
@Type("Evidence")
@Description("Where something stands in a source: the words, and their place in the archived text (W3C Web Annotation: TextQuoteSelector and TextPositionSelector).")
@DefaultNonNull
public record EvidenceNode(
        @Ignore long sourceKey,
        @Description("Which version of the source the offsets refer to, from 1.") int version,
        @Description("The words themselves.") String exact,
        @Nullable @Description("A little of the text before them.") String prefix,
        @Nullable @Description("A little of the text after them.") String suffix,
        @Description("UTF-16 offset of the first code unit in the archived text.") int start,
        @Description("UTF-16 offset after the last code unit.") int end) {
}
