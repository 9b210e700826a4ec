package org.onrecord.match.occasion;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.record.ClaimProperty;
import org.onrecord.text.TextRange;

/** Finds how long an occasion took: "lasted around six hours", "a 90-minute call", "after four hours of talks". */
final class DurationReader {

    private static final String QUALIFIER = "(?:(?:just |slightly |well |a little )?(?:more|longer|less|fewer) than|at least|at most"
            + "|up to|no more than|nearly|almost|around|about|approximately|roughly|some|(?:just |well )?over|(?:just )?under"
            + "|close to|not quite)";
    private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            + "|twelve|several)";
    private static final String UNIT = "(?:hours?|minutes?|days?|weeks?)";
    private static final Pattern DURATION = Pattern.compile("(?i)\\b(?:" + QUALIFIER + " ){0,2}(?:between )?" + NUMBER
            + "(?:(?: to | or | and |[-–])" + NUMBER + ")?(?:[ -]and[ -]a[ -]half)?[ -]" + UNIT
            + "(?: and (?:a half|\\d+ minutes))?\\b");

    private final Sentence sentence;
    private final List<Draft> drafts;

    private DurationReader(Sentence sentence, List<Draft> drafts) {
        this.sentence = sentence;
        this.drafts = drafts;
    }

    /** Reads the durations of a sentence; those whose occasion it does not name go to the one the article is about. */
    static void read(Sentence sentence, List<Draft> drafts, ClaimSink claims) {
        if (!namesUnit(sentence))
            return;
        String text = sentence.range.of(sentence.text);
        if (!text.contains("hour") && !text.contains("minute") && !text.contains(" day") && !text.contains("-day"))
            return;
        DurationReader reader = new DurationReader(sentence, drafts);
        for (Matcher m = DURATION.matcher(text); m.find();)
            reader.duration(new TextRange(sentence.range.start() + m.start(), sentence.range.start() + m.end()), claims);
    }

    /** Without one there is no duration, which few sentences have. */
    private static boolean namesUnit(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++)
            if (sentence.is("timeunit", i) || sentence.folded(i).startsWith("week"))
                return true;
        return false;
    }

    private void duration(TextRange range, ClaimSink claims) {
        int first = sentence.wordFrom(range.start());
        int last = sentence.wordFrom(range.end() - 1);
        if (first >= sentence.size() || sentence.quoted(first))
            return;
        String value = range.of(sentence.text);
        Draft within = within(first, last);
        if (within == null)
            within = measured(first);
        if (within != null)
            claims.add(within, ClaimProperty.DURATION, value, range);
        else if (isLasting(first))
            lasting(first, value, range, claims);
        else if (sentence.folded(first - 1).equals("for") && spoken(first) != null)
            claims.add(spoken(first), ClaimProperty.DURATION, value, range);
    }

    /** "A six-hour meeting", "six hours of talks". */
    private Draft within(int first, int last) {
        for (Draft draft : drafts) {
            boolean before = draft.first <= first && last < draft.head;
            boolean of = sentence.folded(last + 1).equals("of") && draft.first == last + 2;
            if (!draft.verb && (before || of))
                return draft;
        }
        return null;
    }

    /** "Spent six hours in talks", "put the length of the talks at six hours". */
    private Draft measured(int first) {
        Draft nearest = null;
        for (Draft draft : drafts)
            if (draft.headLast < first)
                nearest = draft;
        if (nearest == null || sentence.is("spend", nearest.head))
            return nearest != null && nearest.headLast == first - 1 ? nearest : null;
        return !nearest.verb && sentence.is("measuring", first - 1) && isExtentOf(nearest) ? nearest : null;
    }

    private boolean isExtentOf(Draft draft) {
        return sentence.folded(draft.first - 1).equals("of") && sentence.is("extent", draft.first - 2)
                || sentence.is("extent", draft.headLast + 1);
    }

    private boolean isLasting(int first) {
        for (int at = first - 1; at >= Math.max(0, first - 3); at--) {
            if (sentence.is("lasting", at)
                    || sentence.folded(at).equals("on") && sentence.folded(at - 1).equals("went"))
                return true;
            if (!sentence.is("lastingly", at))
                return false;
        }
        return false;
    }

    private void lasting(int first, String value, TextRange range, ClaimSink claims) {
        Draft nearest = null;
        for (Draft draft : drafts)
            if (draft.headLast < first)
                nearest = draft;
        if (nearest != null)
            claims.add(nearest, ClaimProperty.DURATION, value, range);
        else if (sentence.folded(0).equals("it") || sentence.folded(0).equals("they"))
            claims.addToSalient(sentence, OccasionFamily.MEETING, ClaimProperty.DURATION, value, range);
    }

    /** "Met for three hours", "spoke by phone for 90 minutes". */
    private Draft spoken(int first) {
        Draft nearest = null;
        for (Draft draft : drafts)
            if (draft.verb && draft.headLast < first)
                nearest = draft;
        return nearest != null && first - nearest.headLast < 10 ? nearest : null;
    }
}
