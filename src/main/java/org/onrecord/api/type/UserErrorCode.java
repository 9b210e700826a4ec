package org.onrecord.api.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a mutation can find wrong with its input. */
@Enum("UserErrorCode")
@Description("What is wrong with the input of a mutation.")
public enum UserErrorCode {
    @Description("It is not in the record.")
    NOT_FOUND,
    @Description("It is no id of this service.")
    BAD_ID,
    @Description("It is the id of something else than is asked for.")
    WRONG_KIND,
    @Description("It is longer than allowed.")
    TOO_LONG,
    @Description("It is no address that begins with http:// or https://.")
    BAD_URL,
    @Description("It is no article that can be read.")
    UNREADABLE,
    @Description("A list has no entries, or more than allowed.")
    BAD_SIZE,
    @Description("It is needed, and not given.")
    MISSING,
    @Description("It was found wrong, so that nothing can be made to refer to it.")
    REJECTED,
    @Description("Nothing can be merged with itself.")
    SAME_RECORD,
    @Description("Of two that are to be merged, one is a part of the other.")
    PART_OF_OTHER,
    @Description("Of two meetings that are to be merged, one comes before the other in a series, with others between.")
    IN_SERIES,
    @Description("A statement cannot be merged with itself.")
    SAME_STATEMENT,
    @Description("What two speakers said is no one statement.")
    DIFFERENT_SPEAKERS,
    @Description("The quotation renders another statement.")
    OTHER_STATEMENT,
    @Description("A statement would be left without any quotation.")
    NOTHING_LEFT
}
