package org.onrecord.api;

import java.time.Duration;
import java.util.List;

import org.onrecord.ingest.Ambiguity;
import org.onrecord.ingest.ImportReport;
import org.onrecord.ingest.KindCount;
import org.onrecord.ingest.Rejection;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One line of the answer to an import over HTTP; exactly one of its fields is set. The last line is a report or an
 * error; an answer that ends otherwise broke off.
 *
 * @param planned how many files there are
 * @param done how much is done so far
 * @param report what was done in the end
 * @param error why nothing more will be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportEvent(Integer planned, Done done, Report report, Failure error) {

    /** How much is done, in total. */
    public record Done(int files, long items) {
    }

    /** An {@link ImportReport} with its files named as in the upload, and its time in milliseconds. */
    public record Report(List<KindCount> counts, List<Rejection> rejections, List<Ambiguity> ambiguities,
            long millis, @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean behind) {

        public ImportReport toReport() {
            return new ImportReport(counts, rejections, ambiguities, Duration.ofMillis(millis), behind);
        }
    }

    /** Something that went wrong, with a stable code. */
    public record Failure(String code, String message) {
    }

    static ImportEvent planned(int files) {
        return new ImportEvent(files, null, null, null);
    }

    static ImportEvent done(int files, long items) {
        return new ImportEvent(null, new Done(files, items), null, null);
    }

    static ImportEvent report(Report report) {
        return new ImportEvent(null, null, report, null);
    }

    static ImportEvent error(String code, String message) {
        return new ImportEvent(null, null, null, new Failure(code, message));
    }
}
