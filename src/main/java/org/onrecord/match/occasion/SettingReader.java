package org.onrecord.match.occasion;

import java.util.regex.Pattern;

import org.onrecord.text.place.PlaceKind;

/** Reads when and where a sentence says at its beginning that all of it is set. */
final class SettingReader {

    private static final Pattern CLAUSE_END = Pattern.compile(".*[;:—–].*");

    private final Sentence sentence;
    private final Draft draft;
    /** The index after the occasion before it; 0 if there is none. */
    private final int limit;

    SettingReader(Draft draft, int limit) {
        this.sentence = draft.sentence;
        this.draft = draft;
        this.limit = limit;
    }

    /** "On Thursday, …", "In Istanbul, …" at the beginning of a sentence set the first occasion in it. */
    void read() {
        if (limit > 0)
            return;
        int at = sentence.is("opener", 0) ? 1 : 0;
        if (draft.date == null && sentence.date(prepositions(at)) != null) {
            Entity.OfDate date = sentence.date(prepositions(at));
            boolean comma = sentence.gap(date.last()).startsWith(",") || date.mention().range().end() < sentence.range.end();
            if (comma && date.last() < draft.head && !sentence.is("notdate", date.first() - 1) && isFirstClause(date.last())) {
                draft.date = date.mention();
                draft.first = draft.verb ? Math.min(draft.first, date.first()) : draft.first;
                draft.first = Math.min(draft.first, date.first());
            }
        }
        Entity.OfPlace place = sentence.place(prepositions(at));
        boolean in = sentence.folded(at).equals("in") || sentence.folded(at).equals("at");
        if (in && place != null && !place.mention().adjective() && draft.verb && draft.place == null
                && place.last() < draft.head && sentence.gap(place.last()).startsWith(",")
                && place.mention().place().kind() != PlaceKind.COUNTRY && isFirstClause(place.last())) {
            draft.at(place.mention().place(), place.mention().range());
            draft.first = Math.min(draft.first, place.first());
        }
    }

    private int prepositions(int at) {
        return sentence.entity(at) == null && sentence.is("lead", at) ? at + 1 : at;
    }

    /** Whether no reporting verb stands between: "On Thursday, Trump said the meeting" dates what he said. */
    private boolean isFirstClause(int from) {
        for (int i = from + 1; i < draft.head; i++)
            if (sentence.is("report", i) && sentence.entity(i) == null || sentence.gapHas(CLAUSE_END, i))
                return false;
        return true;
    }
}
