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
        representative.setWording(Wording.SAME);
        representative.setExtent(Extent.WHOLE);
        WordingText words = words(representative);
        for (Quotation quotation : statement.getQuotations())
            if (quotation != representative)
                read(quotation, words, statement.getOriginalLanguage());
    }

    private static void read(Quotation quotation, WordingText representative, String originalLanguage) {
        Relation relation = Relation.of(words(quotation), representative, originalLanguage);
        quotation.setWording(relation.wording());
        quotation.setExtent(relation.extent());
    }

    private static WordingText words(Quotation quotation) {
        if (quotation.getEvidence().isEmpty())
            return READER.read(quotation.getText(), quotation.getLanguage());
        return READER.read(quotation.getEvidence().stream().map(Evidence::getQuote).map(quote -> quote.exact()).toList(),
                quotation.getLanguage());
    }
}
