package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.record.Claim;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A claim, without its evidence. */
@Type("Claim")
@Description("A source's assertion of a fact about a meeting, with its own words as evidence (Wikidata statement with reference).")
@DefaultNonNull
public record ClaimNode(
        @Ignore long key,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("Which fact.") ClaimPropertyValue property,
        @Description("The value in the source's terms, such as \"around six hours\".") String value,
        @Ignore long meetingKey,
        @Ignore boolean ofRejectedMeeting,
        @Ignore long sourceKey,
        @Nullable @Description("How it was found; null where no rule did.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node {

    @Ignore
    @Override
    public boolean rejected() {
        return ofRejectedMeeting || reviewStatus == ReviewStatusValue.REJECTED;
    }

    /** What the API shows of a stored claim, whose meeting is at hand. */
    public static ClaimNode of(Claim c) {
        return new ClaimNode(c.getId(), c.getPublicId(), SameName.of(ClaimPropertyValue.class, c.getProperty()), c.getValue(),
                c.getMeeting().getId(),
                c.getMeeting().getReviewStatus() == ReviewStatus.REJECTED, c.getSource().getId(),
                Extraction.of(RecordKind.CLAIM, c), SameName.of(ReviewStatusValue.class, c.getReviewStatus()),
                DateTimeScalar.of(c.getUpdatedAt()));
    }
}
