package org.onrecord.api.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.graphql.Description;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/** A point in time on its way in or out. */
@CustomScalar("DateTime")
@Description("A point in time with its offset, such as `2025-02-27T09:30:00Z` (RFC 3339). Given out in UTC.")
public record DateTimeScalar(String text) implements CustomStringScalar {

    /** RFC 3339. */
    public static final String SPECIFICATION = "https://www.rfc-editor.org/rfc/rfc3339";

    /** Null for null. */
    public static DateTimeScalar of(Instant instant) {
        return instant == null ? null : new DateTimeScalar(instant.toString());
    }

    /**
     * The point in time that was given as an argument; null where none was.
     *
     * @throws ApiError if the text is no point in time
     */
    public static Instant read(DateTimeScalar given, String argument) {
        if (given == null)
            return null;
        try {
            return OffsetDateTime.parse(given.text).toInstant();
        } catch (DateTimeException e) {
            throw new ApiError(ErrorCode.BAD_TIME, argument,
                    argument + " is no point in time. Write it with its offset, such as 2025-02-27T09:30:00Z.");
        }
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
