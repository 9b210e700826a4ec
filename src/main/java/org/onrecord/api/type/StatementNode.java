package org.onrecord.api.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.search.StatementCard;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A statement, without what other records say of it. */
@Type("Statement")
@Description("What a person or organization said: an unbroken run of one speaker's words on one occasion (Popolo Speech). Every source's rendering of it is a quotation.")
@DefaultNonNull
public record StatementNode(
        @Ignore StatementCard card,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("The words of the representative quotation.") String text,
        @Nullable @Description("The role that the sources give the speaker, such as \"Kremlin spokesman\". For an unnamed speaker all that is known of them.") String speakerRole,
        @Nullable @Description("The speaker in the words of the source, such as \"a State Department spokesperson\"; null where a name says it all.") String attribution,
        @Nullable @Description("When it was said, at the place of the occasion; null where no source says.") PartialDateScalar saidOn,
        @Nullable @Description("The medium, such as \"post on X\"; null for speech.") String medium,
        @Nullable @Description("To whom it was said, such as \"reporters\".") String audience,
        @Nullable @Description("The language that it was said in.") LanguageTagScalar originalLanguage,
        @Description("What it is about, in lower case.") List<@NonNull String> topics,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node {

    /** What the API shows of a statement, from the index or from the database. */
    public static StatementNode of(StatementCard c) {
        return new StatementNode(c, c.publicId(), c.text(), c.speakerRole(), c.attribution(),
                PartialDateScalar.of(c.saidOn()), c.medium(), c.audience(), LanguageTagScalar.of(c.originalLanguage()),
                c.topics(), SameName.of(ReviewStatusValue.class, c.reviewStatus()), DateTimeScalar.of(c.updatedAt()));
    }
}
