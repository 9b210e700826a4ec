package org.onrecord.store;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.store.AlreadyClosedException;
import org.h2.mvstore.MVStoreException;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/**
 * That something which the service stands on does not answer, or answers that it cannot: nobody who asked did anything
 * wrong, and the same request will be answered once it is back.
 */
public enum Outage {

    /** No connection to the database, or none that is free, or a database that cannot read or write its files. */
    DATABASE("DATABASE_UNAVAILABLE", "The database does not answer at the moment. Try again soon."),
    /** No search server that answers, or an index whose files cannot be read. */
    SEARCH("SEARCH_UNAVAILABLE", "Searches are not answered at the moment; what is asked for by its id is. Try again soon.");

    /** Seconds until it is worth to ask again: about as long as it takes a balancer, or an orchestrator, to do something. */
    public static final long RETRY_AFTER_SECONDS = 5;

    /**
     * Connections (08), resources (53), administrators (57P01 to 57P03), the system (58), damaged data (XX), as PostgreSQL's
     * appendix A has them; what PostgreSQL's driver says of a connection that it gave up making (99999); and those of H2's
     * ErrorCode that are about its files and its end.
     */
    private static final Pattern STATES = Pattern
            .compile("08...|53...|57P0[123]|58...|XX00[012]|99999|90020|90028|90030|90031|90067|90098|90100|90121");

    /** Of a whole answer, or of one document among many. */
    private static final Pattern STATUS = Pattern.compile("(?m)^Status: (\\d{3})|\"status\": ?(\\d{3})");

    /** Who asks is not known (401) or blocked (403), the index is lost (404), the server too slow (408) or too busy (429). */
    private static final Set<String> AWAY = Set.of("401", "403", "404", "408", "429");

    private final String code;
    private final String message;

    Outage(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Its code in the API. */
    public String code() {
        return code;
    }

    /** What whoever asked is told. */
    public String message() {
        return message;
    }

    /** The outage that a failure comes from; empty if it comes from something else. */
    public static Optional<Outage> of(Throwable failure) {
        SearchException search = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql)
                return isOfDatabase(sql) ? Optional.of(DATABASE) : Optional.empty();
            if (cause instanceof MVStoreException)
                return Optional.of(DATABASE);
            if (cause instanceof SearchException of)
                search = of;
            if (search != null && isOfIndex(cause))
                return Optional.of(SEARCH);
        }
        return Optional.empty();
    }

    /** The pool says without any state that it had no connection to give. */
    private static boolean isOfDatabase(SQLException failure) {
        return failure.getSQLState() == null || STATES.matcher(failure.getSQLState()).matches()
                || failure instanceof SQLTransientConnectionException || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException;
    }

    private static boolean isOfIndex(Throwable cause) {
        return cause instanceof IOException || cause instanceof AlreadyClosedException
                || cause instanceof SearchTimeoutException || isRefusedByServer(cause);
    }

    /** By the status of the server's answer, which Hibernate Search quotes. */
    private static boolean isRefusedByServer(Throwable cause) {
        Matcher found = STATUS.matcher(String.valueOf(cause.getMessage()));
        if (!found.find())
            return false;
        String status = found.group(1) == null ? found.group(2) : found.group(1);
        return status.startsWith("5") || AWAY.contains(status);
    }
}
