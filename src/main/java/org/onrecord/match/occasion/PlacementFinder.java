package org.onrecord.match.occasion;

import java.util.List;
import java.util.Map;

import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;

/** Reads in the sentence that attributes a quotation where, when, how and to whom it was said. */
final class PlacementFinder {

    /** So many words behind the verb may say when and where. */
    private static final int NEAR = 10;

    private final OccasionReading reading;
    /** The indexes of the visits, by the keys of those who made them. */
    private final Map<String, List<Integer>> visits;
    private final Sentence sentence;
    private final ExtractedQuotation quotation;
    /** The verb by which it is attributed; -1 where there is none. */
    private final int cue;
    private TextRange evidence;
    private String rule = "attribution";
    private double confidence = 0.85;

    PlacementFinder(OccasionReading reading, Map<String, List<Integer>> visits, Sentence sentence,
            ExtractedQuotation quotation) {
        this.reading = reading;
        this.visits = visits;
        this.sentence = sentence;
        this.quotation = quotation;
        this.cue = cue();
        this.evidence = sentence.range;
    }

    private int cue() {
        if (quotation.cue() != null) {
            int at = sentence.wordFrom(quotation.cue().start());
            return at < sentence.size() ? at : -1;
        }
        for (int i = 0; i < sentence.size(); i++)
            if (!isQuoted(i) && sentence.is("report", i) && sentence.entity(i) == null)
                return i;
        return -1;
    }

    /** The words within the quotation itself say nothing of where it was said. */
    private boolean isQuoted(int index) {
        for (TextRange span : quotation.spans())
            if (span.start() <= sentence.start(index) && sentence.start(index) < span.end())
                return true;
        return false;
    }

    Placement find() {
        String medium = medium();
        String audience = audience();
        NamedPlace where = place();
        int meeting = meeting();
        if (meeting < 0 && where != null)
            meeting = visit(where);
        OccasionDate day = day();
        if (meeting >= 0 && day.isUnknown())
            day = reading.meetings().get(meeting).date();
        return new Placement(meeting, day, where == null ? null : where.name(), medium, audience, evidence, rule, confidence);
    }

    private String speaker() {
        return quotation.speaker() == null ? null : quotation.speaker().name();
    }

    private int meeting() {
        List<OccasionMention> mentions = reading.mentions();
        for (int i = firstMention(mentions); i < mentions.size(); i++) {
            OccasionMention mention = mentions.get(i);
            if (mention.sentence().start() >= sentence.range.end())
                return -1;
            boolean here = mention.range().start() < sentence.range.end() && sentence.range.start() < mention.range().end();
            if (here && mention.meeting() >= 0 && isSetting(mention) && isSpeakers(mention)) {
                evidence = mention.range();
                rule = "said-at-the-occasion";
                confidence = 0.9;
                return mention.meeting();
            }
        }
        return -1;
    }

    /** The first one whose sentence does not end before this one begins: they are in the order of the article. */
    private int firstMention(List<OccasionMention> mentions) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).sentence().end() <= sentence.range.start())
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** Whoever speaks at a briefing, gives a speech or makes a visit is the speaker, as far as both are known. */
    private boolean isSpeakers(OccasionMention mention) {
        ProposedMeeting meeting = reading.meetings().get(mention.meeting());
        boolean personal = meeting.profile().family().isSpoken() || meeting.profile().family() == OccasionFamily.VISIT;
        String speaker = speaker();
        if (meeting.status() == MeetingStatus.PLANNED)
            return false;
        if (!personal || speaker == null || meeting.profile().people().isEmpty())
            return true;
        return meeting.profile().people().contains(OccasionProfile.person(speaker));
    }

    /** "Said at …", "speaking during …, he said", "told a news conference", "addressed …, saying". */
    private boolean isSetting(OccasionMention mention) {
        int head = sentence.wordFrom(mention.head().start());
        int first = sentence.wordFrom(mention.range().start());
        if (head >= sentence.size() || isQuoted(head))
            return false;
        if (mention.family() == OccasionFamily.SPEECH && sentence.is("verb", head))
            return true;
        String before = sentence.folded(first - 1);
        if (mention.family().isSpoken() && (sentence.is("telling", first - 1) || sentence.is("telling", first)))
            return isOutsideContent(first);
        boolean visiting = mention.family() == OccasionFamily.VISIT && before.equals("on");
        if (visiting && isAsideBeforeCue(first, mention.range().end()))
            return true;
        if (!visiting && !sentence.is("occasionally", first - 1) && !isInner(first, head))
            return false;
        return mention.family().isSpoken() ? isOutsideContent(first)
                : isBesideCue(first, sentence.wordFrom(mention.range().end()));
    }

    /** "Putin, in a speech at the meeting": the words of the mention begin with its date. */
    private boolean isInner(int first, int head) {
        for (int i = first; i < head; i++)
            if (sentence.is("inner", i))
                return true;
        return false;
    }

    /** Before the verb, or right behind it: what follows "said that" is what was said. */
    private boolean isOutsideContent(int first) {
        if (cue < 0 || first < cue)
            return true;
        for (int i = cue + 1; i < first; i++)
            if (sentence.is("content", i) && !isQuoted(i))
                return false;
        return true;
    }

    private boolean isBesideCue(int first, int end) {
        if (cue < 0)
            return false;
        if (first > cue)
            return first - cue <= NEAR && isOutsideContent(first) && isFrameOnly(cue + 1, first - 1);
        // "Speaking during a visit to Qatar, Lavrov said": it opens the sentence.
        int words = sentence.wordFrom(sentence.start(Math.min(first, sentence.size() - 1)));
        return words <= 4 && cue - Math.min(end, cue) <= NEAR;
    }

    /** "Lavrov, on a visit to Qatar, said". */
    private boolean isAsideBeforeCue(int first, int end) {
        int behind = sentence.wordFrom(end);
        return first > 1 && behind <= cue && cue - behind <= 2 && sentence.gap(first - 2).equals(", ")
                && sentence.gap(behind - 1).startsWith(",");
    }

    /** Days, places and whom it was said to may stand between. */
    private boolean isFrameOnly(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.entity(i) == null && !sentence.is("audience", i) && !sentence.is("lead", i)
                    && !sentence.is("determiner", i) && !sentence.is("auxiliary", i) && !isQuoted(i))
                return false;
        return true;
    }

    /** A day right beside the verb: "said Thursday", "told reporters on Wednesday", "on Friday said". */
    private OccasionDate day() {
        if (cue < 0)
            return OccasionDate.UNKNOWN;
        for (int i = cue + 1; i < Math.min(sentence.size(), cue + 6) && isFramed(i); i++)
            if (sentence.date(i) != null)
                return dated(sentence.date(i));
        Entity.OfDate before = sentence.date(cue - 1);
        if (before != null && !sentence.is("notdate", before.first() - 1))
            return dated(before);
        Entity.OfDate initial = sentence.date(sentence.entity(0) == null && sentence.is("lead", 0) ? 1 : 0);
        boolean opens = initial != null && sentence.gap(initial.last()).startsWith(",") && cue - initial.last() < NEAR
                && !sentence.is("notdate", initial.first() - 1);
        return opens ? dated(initial) : OccasionDate.UNKNOWN;
    }

    private OccasionDate dated(Entity.OfDate date) {
        return reading.days().resolve(OccasionDate.of(date.mention()));
    }

    private boolean isFramed(int at) {
        return !isQuoted(at) && (sentence.isPlainGap(at - 1) || sentence.gap(at - 1).equals(", "))
                && (sentence.date(at) != null || sentence.is("audience", at) || sentence.is("lead", at)
                        || sentence.is("auxiliary", at) || sentence.place(at) != null || sentence.folded(at).equals("the")
                        || sentence.folded(at).equals("early") || sentence.folded(at).equals("late"));
    }

    /** "Said in Ankara". */
    private NamedPlace place() {
        for (int i = cue + 1; cue >= 0 && i < Math.min(sentence.size(), cue + 7) && isFramed(i); i++) {
            Entity.OfPlace place = sentence.place(i);
            boolean in = sentence.folded(i - 1).equals("in") || sentence.folded(i - 1).equals("at")
                    || sentence.folded(i - 2).equals("at");
            if (place != null && in && !place.mention().adjective() && !sentence.possessive(place.last()))
                return place.mention().place();
        }
        return null;
    }

    /** The speaker's own visit to where it was said. */
    private int visit(NamedPlace where) {
        if (speaker() == null)
            return -1;
        for (int visit : visits.getOrDefault(OccasionProfile.person(speaker()), List.of())) {
            NamedPlace visited = reading.meetings().get(visit).profile().place();
            if (visited != null && visited.isCompatible(where)) {
                rule = "said-where-the-visit-was";
                confidence = 0.75;
                return visit;
            }
        }
        return -1;
    }

    /** "Told reporters". */
    private String audience() {
        if (cue < 0 || !sentence.is("telling", cue))
            return null;
        int at = cue + 1;
        while (sentence.is("determiner", at) || sentence.place(at) != null)
            at++;
        boolean named = sentence.is("audience", at) && at < sentence.size() && sentence.isPlainGap(at - 1);
        return named ? sentence.printed(cue + 1, at) : null;
    }

    /** "In a post on X", "in a statement", "in an interview with …", "wrote on Telegram". */
    private String medium() {
        for (int i = 1; i < sentence.size(); i++) {
            int length = sentence.length("medium", i);
            boolean on = sentence.folded(i).equals("on") && cue >= 0 && i > cue && i - cue <= 4;
            if (length == 0 && !on || isQuoted(i) || !isOutsideContent(i))
                continue;
            boolean article = length > 0 && i + length <= sentence.size() && isIntroduced(i);
            if (article)
                return withPlatform(i, i + length - 1);
            boolean wrote = on && sentence.is("writing", cue);
            int platform = wrote ? sentence.length("platform", i + 1) : 0;
            if (platform > 0 && sentence.capital(i + 1) || platform > 1)
                return "post on " + sentence.printed(i + 1, i + platform);
        }
        return null;
    }

    /** After "in", "on" or "via", with at most an article and an adjective between. */
    private boolean isIntroduced(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (sentence.is("via", i))
                return true;
            if (!sentence.isPlainGap(i) || sentence.is("report", i))
                return false;
        }
        return false;
    }

    private String withPlatform(int first, int last) {
        int platform = sentence.folded(last + 1).equals("on") ? sentence.length("platform", last + 2) : 0;
        if (platform > 0)
            return sentence.printed(first, last + 1 + platform);
        boolean with = sentence.folded(last + 1).equals("with") || sentence.folded(last + 1).equals("to");
        int end = last + 2;
        if (with && sentence.folded(end).equals("the"))
            end++;
        if (!with || !sentence.capital(end))
            return sentence.printed(first, last);
        while (sentence.isPlainGap(end) && sentence.capital(end + 1))
            end++;
        return sentence.printed(first, end);
    }
}
