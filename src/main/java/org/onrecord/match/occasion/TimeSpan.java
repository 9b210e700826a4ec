package org.onrecord.match.occasion;

/** How long something took, as words of a sentence: "six hours", "more than five hours", "a day and a half". */
final class TimeSpan {

    /** So many words may it have. */
    private static final int LONGEST = 8;

    private TimeSpan() {
    }

    /** The index of the word behind the span that begins at a word; -1 where none does. */
    static int end(Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.size(), at + LONGEST); i++) {
            if (i > at && sentence.is("timeunit", i))
                return i + 1;
            boolean part = isNumber(sentence.folded(i)) || sentence.is("howlong", i);
            if (!part || sentence.entity(i) != null)
                return -1;
        }
        return -1;
    }

    static boolean isNumber(String folded) {
        return !folded.isEmpty() && folded.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
