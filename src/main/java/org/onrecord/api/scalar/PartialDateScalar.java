package org.onrecord.api.scalar;

import org.eclipse.microprofile.graphql.Description;
import org.onrecord.api.error.ApiError;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.record.PartialDate;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;

/**
 * A partial date on its way in or out. A text that is no date is refused where it is used, not here: so the error can
 * name the argument.
 */
@CustomScalar("PartialDate")
@Description("A date as precise as its source: `2025`, `2025-02` or `2025-02-27` (ISO 8601 with reduced precision). The unknown parts are left out, never guessed.")
public record PartialDateScalar(String text) implements CustomStringScalar {

    /** ISO 8601 in the profile of the W3C: its forms with a year, a month or a day. */
    public static final String SPECIFICATION = "https://www.w3.org/TR/NOTE-datetime";

    /** Null for null. */
    public static PartialDateScalar of(PartialDate date) {
        return date == null ? null : new PartialDateScalar(date.toString());
    }

    /**
     * The date that was given as an argument; null where none was.
     *
     * @throws ApiError if the text is no date
     */
    public static PartialDate read(PartialDateScalar given, String argument) {
        if (given == null)
            return null;
        try {
            return PartialDate.parse(given.text);
        } catch (IllegalArgumentException e) {
            throw new ApiError(ErrorCode.BAD_DATE, argument,
                    argument + " is no date: " + e.getMessage() + ". Write YYYY, YYYY-MM or YYYY-MM-DD.");
        }
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
