package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.record.Meeting;
import org.onrecord.record.RecordKind;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A meeting, without the lists below. */
@Type("Meeting")
@Description("An occasion: talks, a summit, a visit, a call, a briefing, a speech (Popolo Event). A visit or trip is a parent; each encounter within it is a child with participants of its own.")
@DefaultNonNull
public record MeetingNode(
        @Ignore long key,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("What the occasion is called.") String name,
        @Description("What sort of occasion it is.") MeetingClassificationValue classification,
        @Nullable @Description("Whether it took place; null where no source says so.") MeetingStatusValue status,
        @Nullable @Description("When it was; null where unknown.") Period period,
        @Nullable @Description("Where it was; null where unknown.") PlaceNode place,
        @Ignore Long parentKey,
        @Ignore Long previousKey,
        @Nullable @Description("How it was found; null where no rule did.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node {

    /** What the API shows of a stored meeting. */
    public static MeetingNode of(Meeting m) {
        return new MeetingNode(m.getId(), m.getPublicId(), m.getName(),
                SameName.of(MeetingClassificationValue.class, m.getClassification()),
                SameName.of(MeetingStatusValue.class, m.getStatus()), period(m), PlaceNode.of(m.getPlace()),
                m.getParent() == null ? null : m.getParent().getId(),
                m.getPrevious() == null ? null : m.getPrevious().getId(),
                Extraction.of(RecordKind.MEETING, m), SameName.of(ReviewStatusValue.class, m.getReviewStatus()),
                DateTimeScalar.of(m.getUpdatedAt()));
    }

    private static Period period(Meeting m) {
        if (m.getStartDate() == null && m.getEndDate() == null)
            return null;
        return new Period(PartialDateScalar.of(m.getStartDate()), PartialDateScalar.of(m.getEndDate()));
    }
}
