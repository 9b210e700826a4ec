package org.onrecord.ingest;

import org.onrecord.match.wordings.Relation;
import org.onrecord.match.wordings.WordingReader;
import org.onrecord.match.wordings.WordingText;
import org.onrecord.record.Evidence;
import org.onrecord.record.Extent;
import org.onrecord.record.Quotation;
import org.onrecord.record.Statement;
import org.onrecord.record.Wording;

/** How the quotations of a statement stand to its representative one, as their words show. */
public final class Renderings {

    private static final WordingReader READER = WordingReader.standard();

    private Renderings() {
    }

    /** Reads wording and extent of all quotations anew: for a statement whose representative quotation is another one. */
    public static void readAll(Statement statement) {
        Quotation representative = statement.representative();
        WordingText words = words(representative);
        for (Quotation quotation : statement.getQuotations()) {
            Relation relation = relation(quotation, representative, words);
            quotation.setWording(relation.wording());
            quotation.setExtent(relation.extent());
        }
    }

    /**
     * Reads how one quotation stands to the representative one of its statement. Where that one is known to give a part only,
     * nobody gives it all.
     */
    public static Relation of(Quotation quotation) {
        Quotation representative = quotation.getStatement().representative();
        Relation relation = relation(quotation, representative, words(representative));
        return representative.getExtent() == Extent.PART ? new Relation(relation.wording(), Extent.PART) : relation;
    }

    private static Relation relation(Quotation quotation, Quotation representative, WordingText words) {
        if (quotation == representative)
            return new Relation(Wording.SAME, Extent.WHOLE);
        return Relation.of(words(quotation), words, quotation.getStatement().getOriginalLanguage());
    }

    private static WordingText words(Quotation quotation) {
        if (quotation.getEvidence().isEmpty())
            return READER.read(quotation.getText(), quotation.getLanguage());
        return READER.read(quotation.getEvidence().stream().map(Evidence::getQuote).map(quote -> quote.exact()).toList(),
                quotation.getLanguage());
    }
}
