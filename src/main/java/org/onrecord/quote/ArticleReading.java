package org.onrecord.quote;

import java.util.List;

/**
 * What an article quotes, and of whom it speaks.
 *
 * @param quotations in order
 * @param cast in the order of their first mention
 */
public record ArticleReading(List<ExtractedQuotation> quotations, List<CastMember> cast) {

    public ArticleReading {
        quotations = List.copyOf(quotations);
        cast = List.copyOf(cast);
    }
}
