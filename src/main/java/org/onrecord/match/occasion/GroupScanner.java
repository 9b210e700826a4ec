package org.onrecord.match.occasion;

import java.util.LinkedHashSet;
import java.util.Set;

import org.onrecord.text.TextRange;
import org.onrecord.text.place.PlaceKind;

/** Finds people without names, and the countries that they are from: "senior Russian and U.S. officials". */
final class GroupScanner {

    private final Sentence sentence;

    private GroupScanner(Sentence sentence) {
        this.sentence = sentence;
    }

    static void mark(Sentence sentence) {
        GroupScanner scanner = new GroupScanner(sentence);
        for (int at = 0; at < sentence.size(); at++)
            if (sentence.entity(at) == null)
                at = scanner.group(at);
    }

    private int group(int at) {
        boolean both = isBoth(at);
        int length = sentence.length("group", at);
        if (!both && length == 0)
            return at;
        int head = both ? at : at + length - 1;
        Set<String> sides = new LinkedHashSet<>();
        int first = both ? counted(at) : before(at, sides);
        int last = after(head, sides);
        String name = sentence.printed(first, head);
        sentence.set(new Entity.OfParty(first, last,
                new Party(PartyKind.GROUP, name, null, sides, new TextRange(sentence.start(first), sentence.bareEnd(last)))));
        return last;
    }

    /** "Both nations", "the two nuclear powers". */
    private boolean isBoth(int at) {
        return sentence.is("both", at) && counted(at) < at;
    }

    private int counted(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2) && sentence.isPlainGap(i); i--)
            if (sentence.folded(i).equals("both") || sentence.folded(i).equals("two"))
                return i;
        return at;
    }

    private int before(int at, Set<String> sides) {
        int first = at;
        for (int i = at - 1; i >= 0 && at - i < 10; i = first - 1) {
            Entity.OfPlace place = sentence.place(i);
            if (place != null && joins(place) && !sentence.possessive(i)) {
                sides.add(place.mention().place().country());
                first = place.first();
            } else if (sentence.entity(i) == null && sentence.isPlainGap(i) && isModifier(i)) {
                first = i;
            } else if (sentence.folded(i).equals("and") && sentence.place(i - 1) != null && sentence.place(first) != null) {
                first = i;
            } else {
                break;
            }
        }
        while (first < at && sentence.folded(first).equals("and"))
            first++;
        return first;
    }

    /** "Russian, U.S. and Turkish officials", but not "in Doha, Israeli officials". */
    private boolean joins(Entity.OfPlace place) {
        String gap = sentence.gap(place.last());
        boolean country = place.mention().adjective() || place.mention().place().kind() == PlaceKind.COUNTRY;
        return sentence.isPlainGap(place.last()) || country && (gap.equals(", ") || gap.equals("/"));
    }

    private boolean isModifier(int index) {
        return sentence.is("level", index) || sentence.is("roleword", index)
                || sentence.folded(index).equals("ranking") || sentence.folded(index).equals("high")
                || sentence.folded(index).equals("level") || sentence.is("ordinal", index);
    }

    /** "Diplomats from Russia and the United States". */
    private int after(int head, Set<String> sides) {
        boolean from = sentence.folded(head + 1).equals("from") || sentence.folded(head + 1).equals("of");
        if (!from || !sentence.isPlainGap(head))
            return head;
        int last = head;
        for (int at = head + 2; at < sentence.size();) {
            Entity.OfPlace place = sentence.place(at);
            boolean link = sentence.folded(at).equals("and") || sentence.folded(at).equals("the");
            if (place != null && !place.mention().adjective()) {
                sides.add(place.mention().place().country());
                last = place.last();
                if (!sentence.isPlainGap(last) && !sentence.gap(last).equals(", "))
                    break;
                at = last + 1;
            } else if (link && sentence.isPlainGap(at)) {
                at++;
            } else if (last == head && isBoth(at + 1)) {
                return at + 1;
            } else {
                break;
            }
        }
        return last;
    }
}
