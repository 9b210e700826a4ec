package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.record.Person;
import org.onrecord.record.RecordKind;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A person, without the lists below. */
@Type("Person")
@Description("Somebody in the record (Popolo Person).")
@DefaultNonNull
public record PersonNode(
        @Ignore long key,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("The name that is shown.") String name,
        @Nullable @Description("The family name; null where it is not known which part that is.") String familyName,
        @Nullable @Description("The given names.") String givenName,
        @Nullable @Description("The date of birth.") PartialDateScalar born,
        @Nullable @Description("The date of death.") PartialDateScalar died,
        @Nullable @Description("How it was found; null where no rule did.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node, Speaker {

    /** What the API shows of a stored person. */
    public static PersonNode of(Person p) {
        return new PersonNode(p.getId(), p.getPublicId(), p.getName(), p.getFamilyName(), p.getGivenName(),
                PartialDateScalar.of(p.getBorn()), PartialDateScalar.of(p.getDied()),
                Extraction.of(RecordKind.PERSON, p), SameName.of(ReviewStatusValue.class, p.getReviewStatus()),
                DateTimeScalar.of(p.getUpdatedAt()));
    }
}
