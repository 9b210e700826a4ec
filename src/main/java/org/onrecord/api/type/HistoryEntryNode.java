package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.record.HistoryEntry;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** One change. */
@Type("HistoryEntry")
@Description("One change of something in the record: who did what, when and why.")
@DefaultNonNull
public record HistoryEntryNode(
        @Description("When.") DateTimeScalar at,
        @Description("Who: the name of a token or of an import.") String actor,
        @Description("What was done.") HistoryActionValue action,
        @Nullable @Description("Which property changed; null for the whole.") String property,
        @Nullable @Description("The value before.") String before,
        @Nullable @Description("The value after.") String after,
        @Nullable @Description("Why, in the actor's words.") String reason) {

    /** What the API shows of a stored change. */
    public static HistoryEntryNode of(HistoryEntry h) {
        return new HistoryEntryNode(DateTimeScalar.of(h.getAt()), h.getActor(),
                SameName.of(HistoryActionValue.class, h.getAction()), h.getProperty(), h.getBefore(), h.getAfter(),
                h.getReason());
    }
}
