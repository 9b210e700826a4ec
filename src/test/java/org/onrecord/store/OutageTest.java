package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.h2.mvstore.MVStoreException;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which failures say that something is away, and which are faults. */
class OutageTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
            "08001, DATABASE", // cannot connect
            "08006, DATABASE", // the connection broke
            "53300, DATABASE", // too many connections
            "53100, DATABASE", // the disk is full
            "57P01, DATABASE", // the administrator ends it
            "57P03, DATABASE", // it is starting
            "58030, DATABASE", // its disk fails
            "XX001, DATABASE", // its data is damaged
            "99999, DATABASE", // the driver was interrupted while it connected to a server that hangs
            "90028, DATABASE", // H2: cannot read or write
            "90030, DATABASE", // H2: the file is damaged
            "90098, DATABASE", // H2: closed after a failure
            "none,  DATABASE", // the pool has no connection left
            "57014, none", // a statement was cancelled
            "40001, none", // two transactions met
            "23505, none", // a value that must be unique
            "42601, none" }) // our own mistake
    void theDatabaseIsAwayByTheStateOfSql(String state, Outage outage) {
        RuntimeException failure = new IllegalStateException("wrapped", new SQLException("what it says", state));
        assertThat(Outage.of(failure)).isEqualTo(Optional.ofNullable(outage));
    }

    static Stream<Arguments> otherFailures() {
        return Stream.of(
                Arguments.of(new SQLTransientConnectionException("gone", "99999"), Outage.DATABASE),
                Arguments.of(new MVStoreException(1, "a chunk cannot be read"), Outage.DATABASE),
                Arguments.of(search("cannot connect", new ConnectException("refused")), Outage.SEARCH),
                Arguments.of(search("cannot read", new CorruptIndexException("damaged", "_0.cfs")), Outage.SEARCH),
                Arguments.of(search("cannot read", new EOFException()), Outage.SEARCH),
                Arguments.of(search("closed", new AlreadyClosedException("after a failure")), Outage.SEARCH),
                Arguments.of(search("failed\nResponse:\nStatus: 503 Service Unavailable", null), Outage.SEARCH),
                Arguments.of(search("failed\nResponse:\nStatus: 429 Too Many Requests", null), Outage.SEARCH),
                Arguments.of(search("failed\nResponse:\nStatus: 404 Not Found", null), Outage.SEARCH),
                Arguments.of(search("failed\nResponse:\nStatus: 403 Forbidden", null), Outage.SEARCH),
                Arguments.of(search("bulked request failed\nResponse: {\"status\":429,\"error\":{}}", null), Outage.SEARCH),
                Arguments.of(search("bulked request failed\nResponse: { \"status\": 400, \"error\": {} }", null), null),
                Arguments.of(search("failed\nResponse:\nStatus: 400 Bad Request", null), null),
                Arguments.of(search("no such field", null), null),
                Arguments.of(search("cannot load", new SQLException("gone", "08006")), Outage.DATABASE),
                Arguments.of(search("cannot load", new SQLException("mistaken", "42601")), null),
                Arguments.of(new IllegalStateException(new IOException("some file")), null),
                Arguments.of(new NullPointerException(), null));
    }

    @ParameterizedTest
    @MethodSource("otherFailures")
    void otherFailuresByWhatTheyAre(Throwable failure, Outage outage) {
        assertThat(Outage.of(new IllegalStateException("wrapped", failure))).isEqualTo(Optional.ofNullable(outage));
    }

    private static SearchException search(String message, Throwable cause) {
        return new SearchException(message, cause);
    }
}
