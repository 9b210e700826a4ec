package org.onrecord.quote.marks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

import org.onrecord.text.TextRange;

/**
 * Pairs the marks of one paragraph with a stack. An odd mark spoils nothing: one that closes nothing is no mark, and one that
 * opens while whole pairs follow it is none either. In time proportional to the number of marks.
 */
final class MarkPairing {

    /** So far below the top of the stack is a mark of another family's partner looked for. */
    private static final int DEEPEST = 4;

    private record Pair(Mark open, Mark close) {
    }

    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Pair> pairs = new ArrayList<>();

    private MarkPairing() {
    }

    /** What a paragraph holds: the outermost pairs in order, and the mark that opens after them without being closed. */
    record Result(List<TextRange> outermost, List<TextRange> words, Mark unclosed) {
    }

    /** @param marks those of one paragraph, in order */
    static Result pair(List<Mark> marks) {
        MarkPairing pairing = new MarkPairing();
        marks.forEach(pairing::add);
        return pairing.result();
    }

    private void add(Mark mark) {
        switch (mark.role()) {
            case OPENS -> open.push(mark);
            case CLOSES -> close(mark);
            default -> {
                if (!close(mark))
                    open.push(mark);
            }
        }
    }

    private boolean close(Mark mark) {
        int above = 0;
        for (Iterator<Mark> it = open.iterator(); it.hasNext() && above < DEEPEST; above++)
            if (it.next().family() == mark.family()) {
                for (int i = 0; i < above; i++)
                    open.pop();
                pairs.add(new Pair(open.pop(), mark));
                return true;
            }
        return false;
    }

    private Result result() {
        pairs.sort((one, other) -> Integer.compare(one.open().start(), other.open().start()));
        List<TextRange> outermost = new ArrayList<>();
        List<TextRange> words = new ArrayList<>();
        int reached = -1;
        for (Pair pair : pairs) {
            if (pair.open().start() < reached)
                continue;
            reached = pair.close().end();
            outermost.add(new TextRange(pair.open().start(), reached));
            words.add(new TextRange(pair.open().end(), pair.close().start()));
        }
        return new Result(outermost, words, unclosedAfter(reached));
    }

    /** The first mark that opens after the last pair. */
    private Mark unclosedAfter(int reached) {
        for (Iterator<Mark> it = open.descendingIterator(); it.hasNext();) {
            Mark mark = it.next();
            if (mark.start() >= reached && mark.role() != MarkRole.RATHER_CLOSES)
                return mark;
        }
        return null;
    }
}
