package org.onrecord.match.occasion;

import java.util.regex.Pattern;

import org.onrecord.text.TextRange;
import org.onrecord.text.place.PlaceKind;

/** Reads what an occasion is about, behind "on", "about", "focused on" and the like. */
final class AgendaReader {

    /** An agenda longer than that is no agenda any more. */
    private static final int LONGEST = 40;

    private static final Pattern CLAUSE_MARK = Pattern.compile(".*[;:—–.?!()\"“”].*");

    private final Sentence sentence;
    private final Draft draft;
    /** The index of the first word of the next occasion, or the end of the sentence. */
    private final int limit;

    AgendaReader(Draft draft, int limit) {
        this.sentence = draft.sentence;
        this.draft = draft;
        this.limit = limit;
    }

    /** What it is about: up to the end of the clause, without a date that is the occasion's own. */
    int read(int from) {
        int start = from;
        int last = from - 1;
        for (int at = from; at < sentence.size() && at - from < LONGEST; at++) {
            if (at > from && ends(at))
                break;
            Entity.OfDate date = sentence.date(at);
            if (date != null && isOwn(date)) {
                if (draft.date == null)
                    draft.date = date.mention();
                break;
            }
            last = at;
        }
        if (last < start || draft.family == OccasionFamily.SPEECH && last == start)
            return -1;
        last = withoutLink(start, last);
        if (last - start >= 2 && sentence.is("focus", start))
            start += 2;
        if (last < start)
            return -1;
        if (draft.agenda == null && !isVague(start, last))
            draft.agenda = new TextRange(sentence.start(start), sentence.end(last));
        int next = last + 1;
        if (next < limit && sentence.isPlainGap(last) && sentence.folded(next).matches("is|are|was|were|will|has|have|between"
                + "|resumed|ended|began|collapsed|continued|opened|stalled|failed"))
            return next;
        return last - start < 2 && next < limit && isPlaceAhead(next) ? next : -1;
    }

    /** "On the matter": what it was about, the text has said elsewhere. */
    private boolean isVague(int start, int last) {
        return sentence.is("vague", last) && (start == last || start + 1 == last && sentence.is("determiner", start));
    }

    private int withoutLink(int start, int end) {
        int last = end;
        while (last >= start && sentence.is("preposition", last))
            last--;
        return last;
    }

    private boolean isPlaceAhead(int at) {
        Entity.OfPlace place = sentence.is("within", at) ? sentence.place(at + 1) : null;
        return place != null && place.mention().place().kind() != PlaceKind.COUNTRY || sentence.date(at) != null;
    }

    private boolean ends(int at) {
        String gap = sentence.gap(at - 1);
        String folded = sentence.folded(at);
        boolean clause = gap.indexOf(',') >= 0 && !isListed(at) || sentence.gapHas(CLAUSE_MARK, at - 1) && !gap.equals(". ");
        return clause || sentence.is("report", at)
                || sentence.is("clauseend", at)
                || sentence.quoted(at) != sentence.quoted(draft.head)
                || folded.equals("in") && at < sentence.size() - 1 && sentence.place(at + 1) != null
                        && at - 1 > draft.headLast + 2
                        && draft.place == null;
    }

    /** "Visas, flights and embassies". */
    private boolean isListed(int at) {
        String gap = sentence.gap(at - 1);
        if (!gap.equals(", "))
            return false;
        for (int i = at; i < Math.min(sentence.size(), at + 8); i++) {
            if (sentence.folded(i).equals("and"))
                return true;
            if (i > at && sentence.gap(i - 1).indexOf(',') >= 0)
                return isListed(i);
            if (sentence.is("report", i) || sentence.is("clause", i))
                return false;
        }
        return false;
    }

    /** "To discuss the embassies on Thursday": the day of the talks. */
    private boolean isOwn(Entity.OfDate date) {
        boolean on = sentence.folded(date.first() - 1).equals("on") || date.mention().weekday() != null;
        return on && !sentence.is("notdate", date.first() - 1)
                && (date.mention().weekday() != null || date.mention().dayOfYear() != null);
    }
}
