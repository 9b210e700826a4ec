package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.relate.review.Proposal;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** Something that waits for review, without its source. */
@Type("ReviewItem")
@Description("Something that a rule proposed and no curator has looked at.")
@DefaultNonNull
public record ReviewItemNode(
        @Description("What was proposed.") Node subject,
        @Description("What it is.") ReviewKindValue kind,
        @Ignore long key,
        @Nullable @Description("How sure the rule is, from 0 to 1; null where that is unknown.") Double confidence,
        @Nullable @Description("The name of the rule; null where no rule is known.") String rule,
        @Description("When it was proposed, or last changed since.") DateTimeScalar proposedAt) {

    /** What the API shows of a proposal. */
    public static ReviewItemNode of(Proposal p, Node subject) {
        return new ReviewItemNode(subject, SameName.of(ReviewKindValue.class, p.kind()), p.id(), p.confidence(), p.rule(),
                DateTimeScalar.of(p.changedAt()));
    }
}
