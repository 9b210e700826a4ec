package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;

/**
 * That a sentence puts one occasion after another.
 *
 * @param earlier the earlier one
 * @param later the later one
 * @param evidence from the one to the other
 */
record Order(Draft earlier, Draft later, TextRange evidence) {

    /** So many words may stand between an occasion and the one that it follows. */
    private static final int NEAR = 14;

    /** The orders that the words between the occasions of a sentence give. */
    static List<Order> within(List<Draft> drafts) {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft one = drafts.get(i);
            Draft other = drafts.get(i + 1);
            int relation = relation(one, other);
            if (relation == 0 && !orders.isEmpty() && isListed(one, other)) {
                Order before = orders.get(orders.size() - 1);
                if (before.earlier == one)
                    orders.add(of(other, before.later));
                continue;
            }
            if (relation > 0)
                orders.add(of(other, one));
            else if (relation < 0)
                orders.add(of(one, other));
        }
        return orders;
    }

    private static Order of(Draft earlier, Draft later) {
        TextRange one = earlier.range();
        TextRange other = later.range();
        return new Order(earlier, later,
                new TextRange(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())));
    }

    /** What was followed took place, and is named in passing where it is named last. */
    void mark() {
        if (earlier.status == null && !earlier.hypothetical && later.status != MeetingStatus.CANCELLED
                && later.status != MeetingStatus.PLANNED)
            earlier.status = MeetingStatus.HELD;
        if (earlier.head > later.head)
            earlier.background = true;
    }

    /** 1 where the other one is earlier, -1 where the first one is, 0 where nothing is said. */
    private static int relation(Draft one, Draft other) {
        Sentence sentence = one.sentence;
        int from = Math.max(one.headLast + 1, Math.min(one.last, other.first - 1));
        if (other.first - one.headLast > NEAR + (one.last - one.headLast))
            return 0;
        for (int at = one.headLast + 1; at < other.first; at++) {
            if (sentence.is("after", at) && isNear(at, other))
                return 1;
            if (sentence.is("before", at) || sentence.folded(at).equals("ahead") && sentence.folded(at + 1).equals("of"))
                return isNear(at, other) ? -1 : 0;
            if (sentence.folded(at).equals("including") && isSeries(sentence, one.headLast + 1, at))
                return 1;
        }
        String before = sentence.folded(one.first - 1);
        boolean initial = one.first - 1 == 0 && (before.equals("after") || before.equals("following"));
        return initial && from < other.first ? -1 : 0;
    }

    private static boolean isNear(int at, Draft other) {
        return other.first - at <= 8;
    }

    private static boolean isSeries(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++)
            if (sentence.folded(at).equals("series") || sentence.folded(at).equals("latest"))
                return true;
        return false;
    }

    /** "A phone call …, as well as a gathering". */
    private static boolean isListed(Draft one, Draft other) {
        Sentence sentence = one.sentence;
        for (int at = Math.max(one.headLast, other.first - 4); at < other.first; at++)
            if (sentence.folded(at).equals("and") || sentence.folded(at).equals("well"))
                return true;
        return false;
    }
}
