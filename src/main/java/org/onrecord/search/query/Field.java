package org.onrecord.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a query can ask by name, as in {@code speaker:lavrov}. */
public enum Field {
    /** Who said it, by name. */
    SPEAKER,
    /** Where it was said, by the name or place of the meeting. */
    MEETING,
    /** Who prints it, by headline, address or publisher. */
    SOURCE,
    /** In which language a source prints it. */
    IN,
    /** When it was said. */
    SAID,
    /** How a source gives the words. */
    MODE;

    /** Whether its values are names of records; else they are dates, tags or constants. */
    public boolean isName() {
        return this == SPEAKER || this == MEETING || this == SOURCE;
    }

    /** Whether it is asked of one quotation, not of the statement as a whole. */
    public boolean isOfQuotation() {
        return this == SOURCE || this == IN || this == MODE;
    }

    /** As it is typed, without the colon. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param name without the colon, in any case */
    static Optional<Field> of(String name) {
        return Arrays.stream(values()).filter(field -> field.typed().equalsIgnoreCase(name)).findFirst();
    }
}
