package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.record.Claim;

import io.smallrye.graphql.api.DefaultNonNull;

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
        @Ignore long sourceKey,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node {

    /** What the API shows of a stored claim. */
    public static ClaimNode of(Claim c) {
        return new ClaimNode(c.getId(), c.getPublicId(), SameName.of(ClaimPropertyValue.class, c.getProperty()), c.getValue(),
                c.getMeeting().getId(), c.getSource().getId(), SameName.of(ReviewStatusValue.class, c.getReviewStatus()),
                DateTimeScalar.of(c.getUpdatedAt()));
    }
}
