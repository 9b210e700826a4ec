package org.onrecord.match.occasion;

import org.onrecord.record.MeetingStatus;

/**
 * Reads what follows the word that names an occasion, as long as it is about the occasion: when, where, between whom, on what.
 * Stops at the next occasion, at a new clause, and at a verb that is about something else.
 */
final class RightContext {

    private final Sentence sentence;
    private final Draft draft;
    /** The index of the first word of the next occasion, or the end of the sentence. */
    private final int limit;
    private final AgendaReader agenda;
    private final WhereaboutsReader whereabouts;
    private boolean predicate;
    /** The index of the word behind the comma that closes an apposition. */
    private int apposed = -1;

    private RightContext(Draft draft, int limit) {
        this.sentence = draft.sentence;
        this.draft = draft;
        this.limit = limit;
        this.agenda = new AgendaReader(draft, limit);
        this.whereabouts = new WhereaboutsReader(draft);
    }

    static void read(Draft draft, int limit) {
        new RightContext(draft, limit).read();
    }

    private void read() {
        int at = draft.headLast + 1;
        if (sentence.is("spend", draft.head))
            at = Math.max(at, TimeSpan.end(sentence, at));
        while (at < limit && !isBarrier(at)) {
            int next = step(at);
            if (next <= at)
                break;
            at = next;
        }
        there(at);
    }

    /** "In Riyadh, where delegations from both nations agreed": they were there. */
    private void there(int at) {
        if (at >= limit || draft.placeRange == null || !sentence.folded(at).equals("where"))
            return;
        PartyList list = PartyList.from(sentence, at + 1);
        list.parties().stream().filter(party -> party.kind() == PartyKind.GROUP || party.kind() == PartyKind.PERSON)
                .forEach(draft::add);
    }

    private boolean isBarrier(int at) {
        String gap = sentence.gap(at - 1);
        if (sentence.quoted(at) != sentence.quoted(draft.head))
            return true;
        if (gap.indexOf(',') >= 0)
            return at != apposed && !mayFollowComma(at);
        return !sentence.isPlainGap(at - 1) && !gap.equals(". ") && !gap.equals("’ ") && !gap.equals(") ");
    }

    private boolean mayFollowComma(int at) {
        String folded = sentence.folded(at);
        if (sentence.date(at) != null)
            return !isReported(at - 1);
        if (sentence.place(at) != null)
            return sentence.place(at - 1) != null;
        boolean closed = sentence.place(at - 1) != null || sentence.date(at - 1) != null;
        if (closed && (sentence.is("happened", at) || sentence.is("finite", at)
                || sentence.is("cancelled", at)))
            return true;
        boolean when = folded.equals("in") || folded.equals("at") || folded.equals("on");
        return folded.equals("which") || folded.equals("held") || folded.equals("hosted") || folded.equals("scheduled")
                || folded.equals("set") || folded.equals("due") || folded.equals("planned") || folded.equals("attended")
                || folded.equals("between") || folded.equals("organized")
                || when && (sentence.date(at + 1) != null || sentence.place(at + 1) != null || predicate);
    }

    private boolean isReported(int at) {
        return sentence.is("report", at);
    }

    private int step(int at) {
        Entity entity = sentence.entity(at);
        if (entity instanceof Entity.OfDate date)
            return date(date);
        if (entity instanceof Entity.OfPlace place && !place.mention().adjective() && whereabouts.isPosition(at))
            return whereabouts.place(place);
        if (entity instanceof Entity.OfPlace place && whereabouts.isTitleBehind(place) && isObject(at))
            return unnamed(place);
        if (entity != null && draft.verb && isDirect(at))
            return parties(at);
        if (entity != null)
            return -1;
        return word(at, sentence.folded(at));
    }

    private boolean isObject(int at) {
        return draft.verb && (at == draft.headLast + 1 || sentence.is("objectlead", at - 1));
    }

    /** "His South Korean counterpart": somebody of that country, whoever it is. */
    private int unnamed(Entity.OfPlace place) {
        if (sentence.is("venuehead", place.last() + 1))
            return -1;
        draft.sides.add(place.mention().place().country());
        int last = place.last();
        while (sentence.isPlainGap(last) && (sentence.is("role", last + 1) || sentence.is("roleword", last + 1)))
            last++;
        draft.last = last;
        // "His Indian counterpart, Subrahmanyam Jaishankar, …".
        Entity.OfParty name = sentence.gap(last).equals(", ") ? sentence.party(last + 1) : null;
        if (name == null || name.party().kind() != PartyKind.PERSON)
            return last + 1;
        draft.add(name.party());
        draft.last = name.last();
        apposed = name.last() + 1;
        return name.last() + 1;
    }

    private int date(Entity.OfDate date) {
        if (sentence.is("notdate", date.first() - 1) && !isSpan(date))
            return -1;
        if (draft.date == null || !draft.date.isResolved() && date.mention().isResolved()) {
            draft.date = date.mention();
            draft.last = date.last();
        }
        return date.last() + 1;
    }

    /** "From Feb. 17 to 19". */
    private boolean isSpan(Entity.OfDate date) {
        return sentence.folded(date.first() - 1).equals("from") && date.mention().isResolved()
                && !date.mention().from().equals(date.mention().to());
    }

    private boolean isDirect(int at) {
        return draft.family.isCompatible(OccasionFamily.TALKS) || draft.family == OccasionFamily.CALL
                || draft.family == OccasionFamily.SPEECH && at > draft.headLast;
    }

    private int parties(int at) {
        PartyList list = PartyList.from(sentence, at);
        if (list.parties().isEmpty())
            return nobody(at);
        list.parties().forEach(this::party);
        draft.last = list.last();
        return list.last() + 1;
    }

    /** "With his Hungarian counterpart", "between the rival factions": past those who have no name. */
    private int nobody(int at) {
        int start = sentence.is("article", at) ? at + 1 : at;
        Entity.OfPlace place = sentence.place(start);
        if (place != null && whereabouts.isTitleBehind(place))
            return unnamed(place);
        for (int i = at; i < Math.min(limit, at + 6) && !isBarrier(i); i++)
            if (sentence.is("pointed", i) || sentence.date(i) != null)
                return i;
        return -1;
    }

    private void party(Party party) {
        if (party.kind() == PartyKind.ORGANIZATION && draft.family.isSpoken())
            draft.body = party;
        draft.add(party);
    }

    private int word(int at, String folded) {
        int adverbial = Math.max(sentence.length("adverbial", at), sentence.length("conferring", at));
        if (adverbial > 0)
            return at + adverbial;
        switch (folded) {
            case "between", "with", "among", "involving", "alongside":
                return parties(at + 1);
            case "in", "at", "inside", "outside", "near":
                return sentence.is("spend", draft.head) && behindTalks(at + 1) > 0 ? behindTalks(at + 1) : whereabouts.read(at);
            case "discussing":
                return agenda.read(at + 1);
            case "on":
                if (sentence.date(at + 1) != null)
                    return at + 1;
                return sentence.folded(at + 2).equals("same") || sentence.folded(at + 1).endsWith("ing") && draft.verb ? -1
                        : agenda.read(at + 1);
            case "of":
                return of(at + 1);
            case "to":
                return to(at);
            case "by":
                return by(at);
            case "from":
                return sentence.date(at + 1) != null ? at + 1 : -1;
            case "for":
                if (behindTalks(at + 1) > 0)
                    return behindTalks(at + 1);
                return sentence.date(at + 1) != null && predicate ? at + 1 : TimeSpan.end(sentence, at + 1);
            case "that":
                return at == draft.headLast + 1 ? at + 1 : -1;
            case "before":
                return draft.family == OccasionFamily.HEARING && draft.verb ? to(at) : -1;
            case "his", "her", "its", "their", "the":
                return article(at);
            case "same":
                return -1;
            default:
                return predicate(at, folded);
        }
    }

    private int article(int at) {
        return sentence.entity(at + 1) != null || draft.verb && isAddressee(at + 1) ? at + 1 : -1;
    }

    /** Behind the noun of "for talks", "for an emergency summit", which are what was met for. */
    private int behindTalks(int at) {
        for (int i = at; draft.verb && i < Math.min(limit, at + 5) && sentence.isPlainGap(i - 1); i++)
            if (sentence.length("noun", i) > 0)
                return i + sentence.length("noun", i);
        return -1;
    }

    private boolean isAddressee(int at) {
        return draft.family == OccasionFamily.SPEECH && sentence.is("addressee", at);
    }

    private int of(int at) {
        int start = at;
        while (start < sentence.size() && (sentence.folded(start).equals("the") || sentence.folded(start).equals("its")
                || sentence.folded(start).equals("his") || sentence.place(start) != null && sentence.possessive(start)))
            start++;
        Entity.OfParty party = sentence.party(start);
        if (party == null)
            return sentence.date(start) != null ? start : nobody(start);
        if (party.party().kind() == PartyKind.ORGANIZATION)
            draft.body = party.party();
        // Whose funeral it is takes no part in it.
        if (draft.family != OccasionFamily.CEREMONY)
            draft.add(party.party());
        draft.last = party.last();
        return party.last() + 1;
    }

    private int to(int at) {
        if (draft.family == OccasionFamily.VISIT || draft.family == OccasionFamily.SPEECH
                || draft.family == OccasionFamily.HEARING) {
            Entity.OfPlace place = whereabouts.placeAfter(at);
            if (place != null && draft.family == OccasionFamily.VISIT)
                return sentence.possessive(place.last()) || whereabouts.isTitleBehind(place) ? whereabouts.venueOrStop(at + 1)
                        : place.first();
            Venue venue = draft.family == OccasionFamily.VISIT ? Venue.at(sentence, at + 1) : null;
            if (venue != null)
                return whereabouts.venue(venue);
            int start = sentence.folded(at + 1).equals("the") || sentence.folded(at + 1).equals("a") ? at + 2 : at + 1;
            if (sentence.party(start) != null)
                return parties(start);
            if (sentence.is("addressee", start))
                return start + 1;
        }
        if (sentence.is("agenda", at + 1) && draft.family != OccasionFamily.VISIT)
            return agenda.read(at + 1);
        // "To be held", "to take place": yet to come.
        boolean come = sentence.folded(at + 1).equals("be") && sentence.is("held", at + 2)
                || sentence.folded(at + 1).equals("take");
        if (!come)
            return -1;
        draft.status = MeetingStatus.PLANNED;
        return at + 2;
    }

    private int by(int at) {
        if (!sentence.is("organized", at - 1))
            return -1;
        PartyList list = PartyList.from(sentence, at + 1);
        if (list.parties().isEmpty())
            return -1;
        if (!sentence.folded(at - 1).equals("led"))
            draft.organizer = list.parties().get(0);
        if (list.parties().get(0).kind() == PartyKind.PERSON)
            draft.add(list.parties().get(0));
        draft.last = list.last();
        return list.last() + 1;
    }

    private int predicate(int at, String folded) {
        if (draft.verb && draft.family == OccasionFamily.SPEECH && at == draft.headLast + 1 && sentence.is("level", at))
            return at + 1;
        if (draft.verb && at == draft.headLast + 1 && sentence.is("addressee", at) || isAddressee(at)) {
            draft.last = Math.max(draft.last, at);
            return at + 1;
        }
        if (folded.equals("and"))
            return sentence.folded(at + 1).matches("in|at|on|with") ? at + 1 : -1;
        if (folded.startsWith("follow"))
            held();
        if (sentence.is("after", at) || sentence.is("before", at) || folded.equals("where") || folded.equals("who"))
            return -1;
        if (folded.equals("focused") || folded.equals("centered") || folded.equals("centred") || folded.equals("aimed")
                || folded.equals("focusing") || folded.equals("devoted")) {
            held();
            boolean link = sentence.is("mainly", at + 1);
            int start = at + 1;
            while (link && sentence.is("mainly", start))
                start++;
            return link ? agenda.read(start) : -1;
        }
        if (folded.equals("about") || folded.equals("over") || folded.equals("regarding") || folded.equals("concerning"))
            return startsDuration(at + 1) ? -1 : agenda.read(at + 1);
        return modal(at, folded);
    }

    private boolean startsDuration(int at) {
        return TimeSpan.isNumber(sentence.folded(at)) || sentence.is("several", at);
    }

    private int called(int at, int length, MeetingStatus status) {
        draft.status = status;
        draft.last = at + length - 1;
        return -1;
    }

    private int modal(int at, String folded) {
        if (folded.equals("aim") || folded.equals("aims")) {
            if (sentence.folded(at + 1).equals("to"))
                return agenda.read(at + 2);
            return -1;
        }
        // The day behind it is that of the decision.
        if (sentence.length("cancelled", at) > 0)
            return called(at, sentence.length("cancelled", at), MeetingStatus.CANCELLED);
        if (sentence.length("postponed", at) > 0)
            return called(at, sentence.length("postponed", at), MeetingStatus.POSTPONED);
        if (predicate && TimeSpan.end(sentence, at) > 0)
            return TimeSpan.end(sentence, at);
        if (sentence.is("negative", at))
            draft.negated |= draft.status == null || sentence.is("auxiliary", at - 1);
        else if (sentence.is("planned", at))
            draft.status = MeetingStatus.PLANNED;
        else if (folded.equals("would") && LeftContext.isReported(sentence, draft.head))
            draft.status = MeetingStatus.PLANNED;
        else if (sentence.is("modal", at) && !draft.verb)
            draft.hypothetical = draft.status == null;
        else if (sentence.is("happened", at) || sentence.is("held", at))
            held();
        else if (!sentence.is("auxiliary", at) && !folded.equals("which") && !folded.equals("place")
                && !folded.equals("face") && !folded.equals("person"))
            return -1;
        predicate = true;
        return at + 1;
    }

    private void held() {
        if (draft.status == null && !draft.hypothetical)
            draft.status = MeetingStatus.HELD;
    }
}
