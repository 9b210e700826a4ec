package org.onrecord.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.api.error.OperationRefused;

import graphql.ExecutionResultImpl;

class ProfileTest {

    /** A query that was begun has data, if only null: it is no error of the request, for which a status would stand. */
    @ParameterizedTest
    @CsvSource({ "AUDIT, JSON, 200", "AUDIT, GRAPHQL_RESPONSE, 200", "SPECIFICATION, JSON, 200",
            "SPECIFICATION, GRAPHQL_RESPONSE, 294" })
    void aQueryThatTookTooLongWasExecuted(Profile profile, MediaType accepted, int status) {
        assertThat(profile.status(ExecutionResultImpl.newExecutionResult().data(null)
                .addError(OperationRefused.late(Duration.ofSeconds(10))).build(), accepted)).isEqualTo(status);
    }
}
