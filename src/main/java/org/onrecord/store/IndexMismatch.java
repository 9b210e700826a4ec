package org.onrecord.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.search.util.common.SearchException;

/**
 * An index on the search servers has documents of this version and still another mapping than this version makes: somebody else
 * made or changed it. It is not touched, for it may be somebody else's.
 */
public class IndexMismatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How Hibernate Search reports: below the entity, what of its index is concerned, and what is wrong with that. */
    private static final Pattern ENTITY = Pattern.compile("type '(?:[^']*\\.)?([^'.]+)'");
    private static final Pattern FAILURE = Pattern
            .compile("(?m)^\\s*((?!type )[a-z][a-z ,]* '[^']+'[^:\\r\\n]*):\\s*failures:\\s*- ([^\\r\\n]+)");

    IndexMismatch(SearchException cause) {
        super(message(String.valueOf(cause.getMessage())), cause);
    }

    private static String message(String report) {
        Matcher entity = ENTITY.matcher(report);
        String index = entity.find() ? entity.group(1).toLowerCase(Locale.ROOT) : "?";
        Matcher failure = FAILURE.matcher(report);
        String difference = failure.find() ? failure.group(1) + ": " + failure.group(2) : "it is not said in what";
        return "The index \"" + index + "\" has another mapping than it should (" + difference
                + "). If it is this service's, delete it on the search server (DELETE /" + index
                + "-*) and start again: it is built anew from the database.";
    }
}
