package org.onrecord.search.mapping;

import java.util.List;

/**
 * The numbers of independent sources that tell in a ranking, as words of the index: a statement that has as many has each of
 * them that it reaches. A search adds to the score of such statements without reading their numbers.
 */
public final class SourceSteps {

    /** The second source tells most; beyond five, one more tells little. */
    public static final List<Integer> ALL = List.of(2, 3, 5);

    private SourceSteps() {
    }

    static List<String> reached(int sources) {
        return ALL.stream().filter(step -> step <= sources).map(Object::toString).toList();
    }
}
