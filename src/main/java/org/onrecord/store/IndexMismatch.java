package org.onrecord.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hibernate.search.util.common.SearchException;

/**
 * An index on the search servers has documents of this version and still another mapping than this version makes: somebody else
 * made or changed it. It is not touched, for it may be somebody else's.
 */
public class IndexMismatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How Hibernate Search begins what it reports of one index, of one field, and of one failure. */
    private static final Pattern INDEX = Pattern.compile("index '([^']+)'");
    private static final Pattern FIELD = Pattern.compile("field '([^']+)'");
    private static final Pattern FAILURE = Pattern.compile("HSEARCH\\d+: ([^\\r\\n]+)");

    IndexMismatch(SearchException cause) {
        super(message(String.valueOf(cause.getMessage())), cause);
    }

    private static String message(String report) {
        String index = first(INDEX, report, "?");
        return "The index \"" + index + "\" has another mapping than it should (" + first(FIELD, report, "its settings") + ": "
                + lastFailure(report) + "). If it is this service's, delete it on the search server (DELETE /" + index
                + "-*) and start again: it is built anew from the database.";
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** The report has a heading of its own; what was found wrong comes after it. */
    private static String lastFailure(String report) {
        String failure = "it is not said what";
        for (Matcher matcher = FAILURE.matcher(report); matcher.find();)
            failure = matcher.group(1);
        return failure;
    }
}
