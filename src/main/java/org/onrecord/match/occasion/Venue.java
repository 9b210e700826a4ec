package org.onrecord.match.occasion;

import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/**
 * A building that a text names: "the U.S. Consul General's residence", "the headquarters of the U.S. Consulate General".
 *
 * @param range where it stands, without the article
 * @param last the index of its last word
 * @param place the place of the gazetteer that it is; or null
 */
record Venue(TextRange range, int last, NamedPlace place) {

    /** So many words may it have before and after the noun that says what it is. */
    private static final int LONGEST = 10;

    /** The building that begins at a word; null if none does. */
    static Venue at(Sentence sentence, int at) {
        int start = sentence.folded(at).equals("the") || sentence.folded(at).equals("a") || sentence.folded(at).equals("an")
                || sentence.folded(at).equals("his") || sentence.folded(at).equals("her") || sentence.folded(at).equals("its")
                        ? at + 1
                        : at;
        Entity.OfPlace named = sentence.place(start);
        if (named != null && named.mention().place().kind() == PlaceKind.VENUE && !isTitle(sentence, named.last() + 1))
            return new Venue(named.mention().range(), named.last(), named.mention().place());
        for (int i = start; i < Math.min(sentence.size(), start + LONGEST); i++) {
            if (sentence.is("venuehead", i) && isHead(sentence, i))
                return ofNoun(sentence, start, i);
            if (!goesOn(sentence, i))
                return null;
        }
        return null;
    }

    /** "The Kremlin spokesman" is no building. */
    private static boolean isTitle(Sentence sentence, int index) {
        return sentence.is("role", index) || sentence.is("group", index);
    }

    /** In "U.S. Consulate General headquarters" the last noun says what it is. */
    private static boolean isHead(Sentence sentence, int index) {
        return !sentence.isPlainGap(index) || !sentence.is("venuehead", index + 1) && !isTitle(sentence, index + 1)
                && !sentence.possessive(index);
    }

    private static boolean goesOn(Sentence sentence, int index) {
        String gap = sentence.gap(index);
        boolean plain = sentence.isPlainGap(index) || gap.equals("’ ") || gap.equals(". ");
        return plain && sentence.date(index) == null && (!sentence.is("function", index)) && !sentence.is("report", index)
                && sentence.length("noun", index) == 0;
    }

    private static Venue ofNoun(Sentence sentence, int start, int head) {
        int last = head;
        // "Hotel Imperial".
        while (sentence.capital(head) && sentence.isPlainGap(last) && sentence.capital(last + 1)
                && sentence.date(last + 1) == null && sentence.place(last + 1) == null)
            last++;
        if (sentence.folded(last + 1).equals("general") && sentence.isPlainGap(last))
            last++;
        if (sentence.folded(last + 1).equals("of") && sentence.isPlainGap(last))
            last = complement(sentence, last + 2, last);
        return new Venue(new TextRange(sentence.start(start), sentence.bareEnd(last)), last, null);
    }

    /** "Headquarters of the U.S. Consulate General": words with capitals, and what is named. */
    private static int complement(Sentence sentence, int from, int otherwise) {
        int at = sentence.folded(from).equals("the") ? from + 1 : from;
        int last = otherwise;
        for (; at < Math.min(sentence.size(), from + LONGEST); at++) {
            boolean part = sentence.entity(at) != null && sentence.date(at) == null || sentence.capital(at)
                    || sentence.is("venuehead", at) || sentence.is("role", at) || sentence.is("bodyhead", at)
                    || sentence.folded(at).equals("general");
            if (!part)
                break;
            last = at;
            if (!sentence.isPlainGap(at))
                break;
        }
        return last;
    }
}
