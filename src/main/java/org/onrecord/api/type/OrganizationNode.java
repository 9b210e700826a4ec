package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.record.Organization;
import org.onrecord.record.RecordKind;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** An organization, without the lists below. */
@Type("Organization")
@Description("A body that can speak, publish or be represented: a country, ministry, outlet, agency (Popolo Organization).")
@DefaultNonNull
public record OrganizationNode(
        @Ignore long key,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("The name that is shown.") String name,
        @Description("What sort of body it is.") OrganizationKindValue kind,
        @Ignore Long parentKey,
        @Nullable @Description("How it was found; null where no rule did.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node, Speaker {

    /** What the API shows of a stored organization. */
    public static OrganizationNode of(Organization o) {
        return new OrganizationNode(o.getId(), o.getPublicId(), o.getName(),
                SameName.of(OrganizationKindValue.class, o.getKind()), o.getParent() == null ? null : o.getParent().getId(),
                Extraction.of(RecordKind.ORGANIZATION, o), SameName.of(ReviewStatusValue.class, o.getReviewStatus()),
                DateTimeScalar.of(o.getUpdatedAt()));
    }
}
