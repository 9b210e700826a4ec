package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of a sentence that speak of occasions: "talks", "press briefing", "met", "visited", "spoke by phone". */
final class TriggerFinder {

    private final Sentence sentence;

    private TriggerFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A mention for each, with nothing but its word. */
    static List<Draft> find(Sentence sentence) {
        TriggerFinder finder = new TriggerFinder(sentence);
        List<Draft> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Draft draft = finder.at(at);
            if (draft != null) {
                found.add(draft);
                at = draft.headLast;
            }
        }
        return found;
    }

    private Draft at(int at) {
        int length = sentence.length("noun", at);
        Draft noun = length > 0 && sentence.entity(at) == null ? noun(at, length) : null;
        if (noun != null)
            return noun;
        length = sentence.length("plural", at);
        if (length > 0)
            return plural(at, at + length - 1);
        return sentence.entity(at) == null ? verb(at) : null;
    }

    private Draft noun(int at, int length) {
        int last = at + length - 1;
        String word = sentence.folded(last);
        boolean other = length == 1 && OccasionLexicon.is("notnoun " + word, sentence.folded(last + 1))
                && sentence.isPlainGap(last) && sentence.date(last + 2) == null
                || OccasionLexicon.is("notbefore " + word, sentence.folded(at - 1));
        if (other || length == 1 && isVerb(at, word))
            return null;
        return new Draft(sentence, at, last, false,
                OccasionFamily.valueOf(OccasionLexicon.value("noun", sentence.folded(at, last))));
    }

    /** "To call", "will visit", "they address": a verb, by what stands before it. */
    private boolean isVerb(int at, String word) {
        if (!word.equals("call") && !word.equals("visit") && !word.equals("address") && !word.equals("forum"))
            return false;
        String before = sentence.folded(at - 1);
        boolean verb = before.equals("to") || before.equals("will") || before.equals("would") || before.equals("can")
                || before.equals("could") || before.equals("should") || before.equals("must") || before.equals("they")
                || before.equals("we") || before.equals("i") || before.equals("who") || before.equals("and")
                || before.equals("not");
        return verb && !(word.equals("visit") && isBase(at));
    }

    private Draft plural(int at, int last) {
        Draft draft = new Draft(sentence, at, last, false, OccasionFamily.MEETING);
        draft.plural = true;
        return draft;
    }

    private Draft verb(int at) {
        String value = sentence.value("verb", at);
        if (value == null && sentence.is("base", at) && isBase(at))
            value = sentence.value("base", at);
        if (value == null && sentence.is("participle", at) && sentence.place(at + 1) != null)
            value = sentence.value("participle", at);
        if (value == null && sentence.is("spoke", at) && byPhone(at))
            value = "CALL";
        if (value == null && sentence.is("receive", at) && isSomebody(at + 1))
            value = "MEETING";
        if (value == null && sentence.is("spend", at) && isConferring(TimeSpan.end(sentence, at + 1)))
            value = OccasionLexicon.value("spend", sentence.folded(at));
        if (value == null && sentence.is("confer", at) && isLong(at + 1))
            value = OccasionLexicon.value("confer", sentence.folded(at));
        if (value == null || sentence.capital(at) && at > 0 || !hasObject(at, OccasionFamily.valueOf(value)))
            return null;
        return new Draft(sentence, at, at, true, OccasionFamily.valueOf(value));
    }

    private boolean isBase(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String folded = sentence.folded(i);
            if (folded.equals("to") || folded.equals("will") || sentence.is("hypothetical", i)
                    || folded.equals("not"))
                return true;
            if (!sentence.is("auxiliary", i) && sentence.entity(i) == null)
                return false;
        }
        return false;
    }

    /** "Received King Abdullah", "hosted the leaders of Norway and Denmark", but not "received a letter from". */
    private boolean isSomebody(int at) {
        int start = sentence.folded(at).equals("the") ? at + 1 : at;
        Entity.OfParty party = sentence.party(start);
        if (party == null || sentence.possessive(party.last()))
            return false;
        return party.party().kind() == PartyKind.PERSON || !party.party().sides().isEmpty()
                && party.party().kind() == PartyKind.GROUP;
    }

    /** "Spent six hours behind closed doors", "spent two days in Geneva in talks": time is spent on other things, too. */
    private boolean isConferring(int from) {
        for (int i = from; i > 0 && i < Math.min(sentence.size(), from + 6) && sentence.isPlainGap(i - 1); i++) {
            if (sentence.length("conferring", i) > 0
                    || sentence.folded(i).equals("in") && sentence.length("noun", i + 1) > 0 && sentence.entity(i + 1) == null)
                return true;
            if (sentence.entity(i) == null && !sentence.is("whither", i) && !sentence.folded(i).equals("on"))
                return false;
        }
        return false;
    }

    /** "Negotiated behind closed doors for nine hours". */
    private boolean isLong(int from) {
        int at = from + sentence.length("adverbial", from);
        return sentence.folded(at).equals("for") && TimeSpan.end(sentence, at + 1) > 0;
    }

    private boolean byPhone(int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 14); i++)
            if (sentence.is("phone", i))
                return !sentence.folded(i - 1).equals("mobile");
        return false;
    }

    /** "Addressed" and "visited" need somebody or some place; else they are of concerns and websites. */
    private boolean hasObject(int at, OccasionFamily family) {
        return switch (family) {
            case SPEECH, HEARING, BRIEFING -> isAddressed(at + 1);
            case VISIT -> isPlaceNear(at + 1);
            case MEETING -> !isNeed(at);
            default -> true;
        };
    }

    private boolean isAddressed(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 6); i++) {
            if (sentence.is("addressee", i)
                    || sentence.party(i) != null && sentence.party(i).party().kind() != PartyKind.PERSON)
                return true;
            if (!sentence.isPlainGap(i))
                return false;
        }
        return false;
    }

    private boolean isPlaceNear(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 5); i++) {
            if (sentence.place(i) != null || sentence.is("venuehead", i) || sentence.capital(i))
                return true;
            if (!sentence.isPlainGap(i))
                return false;
        }
        return false;
    }

    /** Deadlines, goals and needs are met as well. */
    private boolean isNeed(int at) {
        for (int i = at + 1; i < Math.min(sentence.size(), at + 5); i++) {
            if (sentence.is("need", i))
                return true;
            if (sentence.entity(i) != null || !sentence.isPlainGap(i))
                return false;
        }
        return false;
    }
}
