package org.onrecord.api;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One line of the answer to a reindex over HTTP; exactly one of its fields is set. The last line is {@code over} or an
 * error; an answer that ends otherwise broke off.
 *
 * @param planned how many records there are to index
 * @param done how many are indexed so far
 * @param over how many were there in the end, and searches see the new index
 * @param error why nothing more will be done; searches see the index that was there before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReindexEvent(Long planned, Long done, Long over, ImportEvent.Failure error) {

    static ReindexEvent planned(long records) {
        return new ReindexEvent(records, null, null, null);
    }

    static ReindexEvent done(long records) {
        return new ReindexEvent(null, records, null, null);
    }

    static ReindexEvent over(long records) {
        return new ReindexEvent(null, null, records, null);
    }

    static ReindexEvent error(String code, String message) {
        return new ReindexEvent(null, null, null, new ImportEvent.Failure(code, message));
    }
}
