package org.onrecord.ingest.write;

import java.sql.SQLException;

import org.onrecord.ingest.Rejected;

/** Tells what a database's refusal means for the item that caused it, by the SQL standard's codes. */
final class DatabaseErrors {

    private DatabaseErrors() {
    }

    /**
     * The rejection that a failed write amounts to.
     *
     * @throws RuntimeException the failure itself, if it is no fault of the item
     */
    static Rejected rejection(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected rejected)
                return rejected;
            if (cause instanceof SQLException sql && sql.getSQLState() != null)
                return byState(sql.getSQLState(), failure);
        }
        throw failure;
    }

    private static Rejected byState(String state, RuntimeException failure) {
        if (state.equals("22001"))
            return new Rejected("TOO_LONG", "a text is longer than the record keeps");
        if (state.equals("23505"))
            return new Rejected("DUPLICATE", "an address or identifier of it belongs to something else in the record");
        if (state.startsWith("22") || state.startsWith("23"))
            return new Rejected("BAD_VALUE", "the database refuses a value of it");
        throw failure;
    }
}
