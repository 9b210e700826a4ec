package org.onrecord.store.check;

import java.util.List;

import org.onrecord.store.check.Finding.Fault;
import org.onrecord.store.journal.DocumentKind;

/**
 * What was found of one kind.
 *
 * @param records in the database
 * @param missing documents that were not there
 * @param stale documents of an older state
 * @param leftOver documents of records that there are no longer
 */
public record KindReport(DocumentKind kind, long records, long missing, long stale, long leftOver) {

    static KindReport of(DocumentKind kind, long records, List<Finding> findings) {
        return new KindReport(kind, records, count(findings, Fault.MISSING), count(findings, Fault.STALE),
                count(findings, Fault.LEFT_OVER));
    }

    private static long count(List<Finding> findings, Fault fault) {
        return findings.stream().filter(finding -> finding.fault() == fault).count();
    }

    /** How many documents are not as they should be. */
    public long faults() {
        return missing + stale + leftOver;
    }
}
