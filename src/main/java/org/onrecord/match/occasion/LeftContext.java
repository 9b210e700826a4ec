package org.onrecord.match.occasion;

import java.util.List;
import java.util.regex.Pattern;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.place.Gazetteer;

/**
 * Reads what stands before an occasion in its sentence: who met or speaks, when and where the sentence is set, whether it took
 * place, is planned, or is only wished for.
 */
final class LeftContext {

    /** So many words before it can tell that it is planned, wished for or denied. */
    private static final int WINDOW = 8;

    private static final Pattern BREAK = Pattern.compile(".*[;:—–“”\"].*");
    private static final Pattern PAUSE = Pattern.compile(".*[,;:—–.].*");

    private final Sentence sentence;
    private final Draft draft;
    /** The index after the occasion before it; 0 if there is none. */
    private final int limit;

    /** Something was done at it or after it, whatever else is denied or wished for in the sentence. */
    private boolean definite;

    private LeftContext(Draft draft, int limit) {
        this.sentence = draft.sentence;
        this.draft = draft;
        this.limit = limit;
    }

    static void read(Draft draft, int limit) {
        new LeftContext(draft, limit).read();
    }

    private void read() {
        if (draft.verb)
            verb();
        else
            noun();
        new SettingReader(draft, limit).read();
    }

    private void verb() {
        boolean base = OccasionLexicon.is("base", sentence.folded(draft.head)) && !OccasionLexicon.is("verb",
                sentence.folded(draft.head));
        int at = draft.head - 1;
        boolean planned = false;
        boolean to = false;
        for (; at >= limit && draft.head - at <= WINDOW; at--) {
            Entity.OfDate date = sentence.date(at);
            if (date != null && isAdjunct(date)) {
                draft.date = draft.date == null ? date.mention() : draft.date;
                at = date.first();
                continue;
            }
            if (sentence.entity(at) != null || !isVerbal(at))
                break;
            planned |= sentence.is("planned", at);
            draft.negated |= sentence.is("negative", at);
            draft.hypothetical |= sentence.is("hypothetical", at);
            to |= sentence.folded(at).equals("to");
            draft.background |= sentence.is("past", at);
        }
        subject(at);
        if (draft.hypothetical && isReportedFuture(at)) {
            draft.hypothetical = false;
            planned = true;
        }
        if (planned)
            draft.status = MeetingStatus.PLANNED;
        else if (base && to)
            draft.purpose = true;
        else if (!draft.hypothetical)
            draft.status = draft.status == null ? MeetingStatus.HELD : draft.status;
        draft.reference = Draft.Reference.REPORTED;
    }

    /** "Confirmed that the delegations would meet": what was then to come. */
    private boolean isReportedFuture(int subject) {
        boolean would = false;
        for (int i = Math.max(0, subject); i < draft.head; i++)
            would |= sentence.folded(i).equals("would");
        return would && isReported(sentence, draft.head);
    }

    /** Whether a verb of reporting stands before, and no "if". */
    static boolean isReported(Sentence sentence, int before) {
        boolean reported = false;
        for (int i = 0; i < before; i++) {
            reported |= sentence.is("report", i) && sentence.entity(i) == null;
            if (sentence.is("condition", i))
                return false;
        }
        return reported && !sentence.folded(before + 1).equals("if");
    }

    private boolean isAdjunct(Entity.OfDate date) {
        String before = sentence.folded(date.first() - 1);
        return !sentence.is("notdate", date.first() - 1) || before.isEmpty();
    }

    /** Auxiliaries, adverbs and the like between a subject and its verb. */
    private boolean isVerbal(int at) {
        return sentence.isPlainGap(at) && (sentence.is("auxiliary", at) || sentence.is("planned", at)
                || sentence.is("negative", at) || sentence.is("hypothetical", at) || sentence.folded(at).endsWith("ly")
                || sentence.folded(at).equals("on") || sentence.folded(at).equals("agreed")
                || sentence.folded(at).equals("be"));
    }

    /** Whoever stands right before the verb, past an apposition between commas. */
    private void subject(int at) {
        int end = at + 1;
        PartyList list = PartyList.before(sentence, end);
        if (sentence.folded(at).equals("he") || sentence.folded(at).equals("she")) {
            pronoun(at);
            return;
        }
        if (list.parties().isEmpty() && at >= limit && sentence.gap(at).indexOf(',') >= 0)
            list = PartyList.before(sentence, beforeApposition(at) + 1);
        if (list.parties().isEmpty() && sentence.is("linked", at)) {
            coordinated(at);
            return;
        }
        if (list.parties().isEmpty() || list.first() < limit)
            return;
        where(list.first() - 1);
        draft.addFirst(list.parties());
        draft.first = list.first();
        if (sentence.is("receive", draft.head))
            host(list.parties().get(0));
    }

    /** "Visited Nairobi and met Ruto": the subject of the sentence. */
    private void coordinated(int at) {
        for (int i = 0; i < at; i++)
            if (sentence.party(i) != null && sentence.party(i).party().kind() == PartyKind.PERSON
                    && !sentence.possessive(sentence.party(i).last())) {
                draft.addFirst(List.of(sentence.party(i).party()));
                return;
            }
    }

    /** "In Copenhagen on Sunday, where he met": there and then. */
    private void where(int at) {
        if (!sentence.folded(at).equals("where"))
            return;
        for (int i = at - 1; i >= Math.max(0, at - 8); i--) {
            Entity.OfPlace place = sentence.place(i);
            if (place != null && draft.place == null && !place.mention().adjective())
                draft.at(place.mention().place(), place.mention().range());
            if (sentence.date(i) != null && draft.date == null)
                draft.date = sentence.date(i).mention();
        }
    }

    /** "Lavrov said he had met": the nearest person before it in the sentence. */
    private void pronoun(int at) {
        where(at - 1);
        Entity.OfDate date = sentence.date(at - 1);
        if (date != null && draft.date == null && !sentence.is("report", date.first() - 1)
                && !sentence.is("report", date.first() - 2))
            draft.date = date.mention();
        for (int i = at - 1; i >= 0; i--)
            if (sentence.party(i) != null && sentence.party(i).party().kind() == PartyKind.PERSON) {
                draft.addFirst(List.of(sentence.party(i).party()));
                return;
            }
    }

    private int beforeApposition(int at) {
        for (int i = at - 1; i >= limit; i--)
            if (sentence.gap(i).startsWith(","))
                return i;
        return -1;
    }

    private void noun() {
        int at = draft.first - 1;
        if (sentence.is("lead", at) && sentence.isPlainGap(at))
            led(at);
        else
            object(at);
        boolean told = sentence.is("telling", at) || sentence.is("telling", draft.first);
        if (told && draft.status == null && draft.family.isSpoken() && !isAhead(at))
            draft.status = MeetingStatus.HELD;
        modality(at);
        if (draft.family.isSpoken() || draft.family == OccasionFamily.VISIT || draft.speech)
            speaker();
    }

    /** "At the talks", "last week at talks", "after talks": something was done there, or after it. */
    private void led(int at) {
        String folded = sentence.folded(at);
        Entity.OfDate date = sentence.date(at - 1);
        if (date != null && draft.date == null && sentence.isPlainGap(at - 1) && !sentence.is("notdate", date.first() - 1)
                && !folded.equals("after") && !folded.equals("following") && !folded.equals("before")
                && !folded.equals("ahead")) {
            draft.date = date.mention();
            draft.first = date.first();
        }
        boolean later = folded.equals("before") || folded.equals("of") && sentence.folded(at - 1).equals("ahead");
        boolean held = folded.equals("at") || folded.equals("during") || folded.equals("after") || folded.equals("following")
                || folded.equals("in");
        if (held && draft.status == null && !later && !draft.hypothetical && !isAhead(at))
            draft.status = MeetingStatus.HELD;
        boolean aside = folded.equals("on") && draft.family == OccasionFamily.VISIT
                && (at == 0 || sentence.gap(at - 1).equals(", "));
        if (aside && draft.status == null && !isAhead(at))
            draft.status = MeetingStatus.HELD;
        definite = !folded.equals("for") && !folded.equals("of") && !folded.equals("to");
        draft.background = folded.equals("after") || folded.equals("following") || folded.equals("before")
                || folded.equals("since") || later || folded.equals("for");
        if (folded.equals("of") && sentence.is("measure", at - 1) && !draft.hypothetical)
            draft.status = MeetingStatus.HELD;
        if (folded.equals("for") || folded.equals("on"))
            journey(at - 1);
        else if (!draft.background)
            object(at - 1);
    }

    /** "Hosted Tusk in Berlin for talks", "arrived in Kyiv on Wednesday for talks", "is due in Washington on a visit". */
    private void journey(int from) {
        int verb = from;
        while (verb >= limit && !sentence.is("journey", verb) && !sentence.is("received", verb)) {
            if (from - verb > 16 || sentence.is("report", verb) || sentence.gapHas(BREAK, verb))
                return;
            verb--;
        }
        if (verb < limit)
            return;
        draft.background = false;
        boolean received = sentence.is("received", verb);
        if (received && draft.status == null)
            draft.status = MeetingStatus.HELD;
        boolean planned = sentence.folded(verb).equals("due");
        for (int i = verb - 1; i >= Math.max(limit, verb - 4); i--)
            planned |= sentence.is("planned", i) && sentence.entity(i) == null;
        if (planned)
            draft.status = MeetingStatus.PLANNED;
        between(verb + 1, from);
        int subject = verb - 1;
        while (subject >= limit && isVerbal(subject) && sentence.entity(subject) == null)
            subject--;
        PartyList list = PartyList.before(sentence, subject + 1);
        if (!list.parties().isEmpty() && list.first() >= limit) {
            draft.addFirst(list.parties());
            draft.first = list.first();
        }
    }

    private void between(int from, int to) {
        for (int i = from; i <= to; i++) {
            Entity.OfDate date = sentence.date(i);
            Entity.OfPlace place = sentence.place(i);
            if (date != null && draft.date == null && !sentence.is("notdate", date.first() - 1))
                draft.date = date.mention();
            boolean in = sentence.is("whither", i - 1)
                    || sentence.folded(i - 1).equals("the") && sentence.is("inward", i - 2);
            if (place != null && !place.mention().adjective() && in && draft.place == null)
                draft.at(place.mention().place(), place.mention().range());
            if (sentence.party(i) != null && sentence.party(i).first() == i)
                draft.add(sentence.party(i).party());
        }
    }

    /** "Are due to speak after their meeting": all of it is yet to come. */
    private boolean isAhead(int from) {
        for (int i = from - 1; i >= 0 && from - i < 16 && !sentence.is("report", i); i--)
            if (sentence.is("planned", i) && sentence.entity(i) == null)
                return true;
        return false;
    }

    /** "Held talks", "hosted a meeting", "attended the summit": the subject takes part. */
    private void object(int from) {
        for (int at = from; at >= Math.max(limit, from - 3); at--) {
            boolean past = sentence.is("held", at);
            if (past || sentence.is("hold", at)) {
                holder(at, past);
                return;
            }
            if (sentence.entity(at) != null || !sentence.isPlainGap(at) || sentence.is("report", at))
                return;
        }
    }

    private void holder(int at, boolean past) {
        int start = at - 1;
        boolean planned = false;
        while (start >= limit && sentence.entity(start) == null && isVerbal(start)) {
            planned |= sentence.is("planned", start);
            draft.hypothetical |= sentence.is("hypothetical", start);
            draft.negated |= sentence.is("negative", start);
            start--;
        }
        if (planned)
            draft.status = MeetingStatus.PLANNED;
        else if (draft.status == null && !draft.hypothetical && (past || sentence.folded(at).endsWith("ing")))
            draft.status = MeetingStatus.HELD;
        // "Qatar, which hosted talks".
        if (sentence.folded(start).equals("which") || sentence.folded(start).equals("who"))
            start--;
        PartyList list = PartyList.before(sentence, start + 1);
        if (list.parties().isEmpty() && start >= limit && sentence.gap(start).indexOf(',') >= 0)
            list = PartyList.before(sentence, beforeApposition(start) + 1);
        if (!list.parties().isEmpty() && list.first() >= limit) {
            draft.first = Math.min(draft.first, list.first());
            boolean host = sentence.folded(at).startsWith("host") || sentence.folded(at).equals("convened");
            if (host)
                host(list.parties().get(0));
            boolean own = list.parties().get(0).kind() == PartyKind.ORGANIZATION && list.parties().size() == 1
                    && (draft.family.isSpoken() || draft.family == OccasionFamily.MEETING) && draft.body == null;
            if (own)
                draft.body = list.parties().get(0);
            if (!host || list.parties().get(0).kind() == PartyKind.PERSON)
                draft.addFirst(list.parties());
        } else
            host(at);
    }

    /** "Turkey has previously played a mediating role …, hosting talks": the subject of the sentence hosts. */
    private void host(int at) {
        if (!sentence.folded(at).equals("hosting"))
            return;
        if (sentence.folded(at - 1).equals("for")) {
            PartyList thanked = PartyList.before(sentence, at - 1);
            if (!thanked.parties().isEmpty())
                host(thanked.parties().get(thanked.parties().size() - 1));
            return;
        }
        for (int i = limit; i < at; i++) {
            Party party = PartyList.party(sentence, i);
            boolean member = party != null
                    && sentence.is("membership", sentence.entity(i).last() + 1);
            if (party != null && !member) {
                host(party);
                return;
            }
        }
    }

    /** A country hosts at home. */
    private void host(Party party) {
        draft.organizer = party;
        if (party.kind() == PartyKind.COUNTRY && draft.place == null)
            draft.place = Gazetteer.place(party.name()).orElse(null);
    }

    /** Whether it is wished for, denied or yet to come, by the words before it in its clause. */
    private void modality(int from) {
        for (int at = from; at >= Math.max(limit, from - WINDOW); at--) {
            if (sentence.gapHas(PAUSE, at) || sentence.is("report", at) && !sentence.is("planned", at))
                return;
            if (sentence.is("negative", at) && from - at <= 4 && !definite)
                draft.negated = true;
            if (sentence.is("hypothetical", at) && draft.status == null && !definite)
                draft.hypothetical = true;
            if (sentence.is("planned", at) && draft.status == null && !definite && !sentence.folded(at).equals("expected"))
                draft.status = MeetingStatus.PLANNED;
            if (sentence.is("cancelled", at))
                draft.status = MeetingStatus.CANCELLED;
            if (sentence.is("postponed", at))
                draft.status = MeetingStatus.POSTPONED;
        }
    }

    /** Who speaks there or makes the visit: the nearest person before it, or behind "Speaking at …,". */
    private void speaker() {
        if (!draft.parties.isEmpty() && draft.parties.stream().anyMatch(party -> party.kind() == PartyKind.PERSON))
            return;
        for (int at = draft.first - 1; at >= limit; at--)
            if (sentence.party(at) != null && sentence.party(at).party().kind() == PartyKind.PERSON
                    && !sentence.possessive(sentence.party(at).last())) {
                draft.add(sentence.party(at).party());
                return;
            }
    }
}
