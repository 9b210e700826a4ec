package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.LanguageTagScalar;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordKind;
import org.onrecord.record.ReviewStatus;
import org.onrecord.search.StatementCard.QuotationCard;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;

/** A quotation, without its evidence. */
@Type("Quotation")
@Description("One source's rendering of a statement, or of a part of it: the exact words, how they are given and through whom they came (schema.org Quotation).")
@DefaultNonNull
public record QuotationNode(
        @Ignore QuotationCard card,
        @Ignore StatementNode parent,
        @Ignore boolean ofRejectedStatement,
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("The words as printed, without the marks around them; the spans of a split quotation with a space between.") String text,
        @Description("How the source gives the words.") SpeechModeValue speechMode,
        @Nullable @Description("The language of the words.") LanguageTagScalar language,
        @Nullable @Description("The words that attribute it, such as \"Kremlin spokesman Dmitry Peskov told reporters\".") String attribution,
        @Nullable @Description("The word that introduces it, such as \"said\".") String cue,
        @Description("Whether its words stand for the statement.") boolean representative,
        @Description("How much of the statement it gives.") ExtentValue extent,
        @Description("How its words stand to the representative ones.") WordingValue wording,
        @Nullable @Description("How it was found; null where no rule did.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus) implements Node {

    @Ignore
    @Override
    public boolean rejected() {
        return ofRejectedStatement || reviewStatus == ReviewStatusValue.REJECTED;
    }

    /** What the API shows of a quotation of this statement. */
    public static QuotationNode of(QuotationCard c, StatementNode parent) {
        return of(c, parent, parent.rejected());
    }

    /** What the API shows of a stored quotation. */
    public static QuotationNode of(Quotation q) {
        return of(QuotationCard.of(q), null, q.getStatement().getReviewStatus() == ReviewStatus.REJECTED);
    }

    private static QuotationNode of(QuotationCard c, StatementNode parent, boolean ofRejectedStatement) {
        Extraction extraction = Extraction.of(RecordKind.QUOTATION, c.id(), c.rule(), c.confidence(), c.attribution());
        return new QuotationNode(c, parent, ofRejectedStatement, c.publicId(), c.text(),
                SameName.of(SpeechModeValue.class, c.speechMode()),
                LanguageTagScalar.of(c.language()), c.attribution(), c.cue(), c.representative(),
                SameName.of(ExtentValue.class, c.extent()), SameName.of(WordingValue.class, c.wording()), extraction,
                SameName.of(ReviewStatusValue.class, c.reviewStatus()));
    }
}
