package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.onrecord.api.scalar.LanguageTagScalar;
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
        @Id @NonNull @Description("The global id: opaque, stable across imports, still valid after a merge.") String id,
        @Description("The words as printed, without the marks around them; the spans of a split quotation with a space between.") String text,
        @Description("How the source gives the words.") SpeechModeValue speechMode,
        @Nullable @Description("The language of the words.") LanguageTagScalar language,
        @Nullable @Description("The words that attribute it, such as \"Kremlin spokesman Dmitry Peskov told reporters\".") String attribution,
        @Nullable @Description("The word that introduces it, such as \"said\".") String cue,
        @Description("Whether its words stand for the statement.") boolean representative,
        @Description("How much of the statement it gives.") ExtentValue extent,
        @Description("How its words stand to the representative ones.") WordingValue wording,
        @Nullable @Description("How it was found; null where it was entered by hand.") Extraction extraction,
        @Description("How far curators have looked at it.") ReviewStatusValue reviewStatus) implements Node {

    /**
     * What the API shows of a quotation.
     *
     * @param parent its statement, or null where that is not at hand
     */
    public static QuotationNode of(QuotationCard c, StatementNode parent) {
        Extraction extraction = c.rule() == null ? null : new Extraction(c.rule(), c.confidence());
        return new QuotationNode(c, parent, c.publicId(), c.text(), SameName.of(SpeechModeValue.class, c.speechMode()),
                LanguageTagScalar.of(c.language()), c.attribution(), c.cue(), c.representative(),
                SameName.of(ExtentValue.class, c.extent()), SameName.of(WordingValue.class, c.wording()), extraction,
                SameName.of(ReviewStatusValue.class, c.reviewStatus()));
    }
}
