package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.DateTimeScalar;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.api.scalar.PartialDateScalar;
import org.onrecord.api.scalar.UrlScalar;
import org.onrecord.record.Source;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A source, without its text and the lists below. */
@Type("Source")
@Description("A document: article, transcript, official record, data set (schema.org NewsArticle, PROV Entity).")
@DefaultNonNull
public record SourceNode(
        @Ignore long key,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("What sort of document it is.") SourceKindValue kind,
        @Description("Whether its publisher stands by it.") SourceStatusValue status,
        @Nullable @Description("Its address on the web.") UrlScalar url,
        @Description("Its title.") String headline,
        @Ignore Long publisherKey,
        @Ignore Long creditedAgencyKey,
        @Nullable @Description("Its authors as printed.") String byline,
        @Nullable @Description("The day of publication at the publisher.") PartialDateScalar datePublished,
        @Nullable @Description("The day on which the archived text was taken.") PartialDateScalar dateRetrieved,
        @Nullable @Description("Its language.") LanguageTagScalar language,
        @Nullable @Description("Its licence: an SPDX identifier where there is one; null where unknown.") String licence,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus,
        @Description("When it last changed.") DateTimeScalar updatedAt) implements Node {

    /** What the API shows of a stored source. */
    public static SourceNode of(Source s) {
        return new SourceNode(s.getId(), s.getPublicId(), SameName.of(SourceKindValue.class, s.getKind()),
                SameName.of(SourceStatusValue.class, s.getStatus()), UrlScalar.of(s.getUrl()), s.getHeadline(),
                s.getPublisher() == null ? null : s.getPublisher().getId(),
                s.getCreditedAgency() == null ? null : s.getCreditedAgency().getId(), s.getByline(),
                PartialDateScalar.of(s.getDatePublished()), PartialDateScalar.of(s.getDateRetrieved()),
                LanguageTagScalar.of(s.getLanguage()), s.getLicence(),
                SameName.of(ReviewStatusValue.class, s.getReviewStatus()), DateTimeScalar.of(s.getUpdatedAt()));
    }
}
