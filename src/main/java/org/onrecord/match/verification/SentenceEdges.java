package org.onrecord.match.verification;

import java.util.List;
import java.util.Set;

/**
 * Where the sentences of a print begin and end, told by its marks and capitals.
 *
 * @param breaks where a further span begins: UTF-16 offsets
 */
record SentenceEdges(Words print, List<Integer> breaks) {

    /** Words that a full stop abbreviates. */
    private static final Set<String> ABBREVIATED = Set.of("mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt",
            "col",
            "prof", "us", "uk", "un", "eu", "vs", "no", "г", "т", "др");

    /** Whether a sentence begins with this word; the first one begins one. */
    boolean begins(int at) {
        if (at == 0 || at == print.size())
            return true;
        String between = print.text().substring(print.end(at - 1), print.start(at));
        boolean asked = between.indexOf('?') >= 0 || between.indexOf('!') >= 0;
        boolean stopped = between.indexOf('.') >= 0 && !ABBREVIATED.contains(print.word(at - 1));
        boolean ended = asked || stopped || between.indexOf('…') >= 0 || isBreak(at);
        return ended && !Character.isLowerCase(print.text().codePointAt(print.start(at)));
    }

    /** Before a closing mark stands a comma where the sentence had a full stop. */
    private boolean isBreak(int at) {
        return breaks.stream().anyMatch(offset -> offset >= print.end(at - 1) && offset <= print.start(at));
    }

    /** Whether a sentence ends before this word. */
    boolean endsBefore(int at) {
        return begins(at);
    }

    /** The word that begins the sentence that this word stands in. */
    int first(int at) {
        int first = at;
        while (!begins(first))
            first--;
        return first;
    }

    /** The word after the last of the sentence that the word before this one stands in. */
    int last(int at) {
        int last = at;
        while (!endsBefore(last))
            last++;
        return last;
    }
}
