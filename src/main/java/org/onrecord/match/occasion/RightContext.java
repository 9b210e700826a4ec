package org.onrecord.match.occasion;

import java.util.regex.Pattern;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/**
 * Reads what follows the word that names an occasion, as long as it is about the occasion: when, where, between whom, on what.
 * Stops at the next occasion, at a new clause, and at a verb that is about something else.
 */
final class RightContext {

    /** An agenda longer than that is no agenda any more. */
    private static final int LONGEST_AGENDA = 40;

    private static final Pattern CLAUSE_MARK = Pattern.compile(".*[;:—–.?!()\"“”].*");

    private final Sentence sentence;
    private final Draft draft;
    /** The index of the first word of the next occasion, or the end of the sentence. */
    private final int limit;
    private boolean predicate;
    /** The index of the word behind the comma that closes an apposition. */
    private int apposed = -1;

    private RightContext(Draft draft, int limit) {
        this.sentence = draft.sentence;
        this.draft = draft;
        this.limit = limit;
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
        if (entity instanceof Entity.OfPlace place && !place.mention().adjective() && isPlacePosition(at))
            return place(place);
        if (entity instanceof Entity.OfPlace place && isTitleBehind(place) && isObject(at))
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

    /** "In Riyadh, Saudi Arabia", "visited Ankara". */
    private boolean isPlacePosition(int at) {
        String before = sentence.folded(at - 1);
        return sentence.place(at - 1) != null || before.equals("in") || before.equals("at") || before.equals("to")
                || before.equals("inside") || before.equals("near") || before.equals("the") || before.equals("central")
                || before.equals("downtown") || before.equals("outside")
                || draft.family == OccasionFamily.VISIT && at == draft.headLast + 1;
    }

    private int place(Entity.OfPlace entity) {
        NamedPlace place = entity.mention().place();
        if (sentence.possessive(entity.last()) || isTitleBehind(entity))
            return venueOrStop(entity.first());
        if (draft.place != null && !place.isCompatible(draft.place))
            return -1;
        draft.at(place, entity.mention().range());
        if (place.kind() == PlaceKind.VENUE)
            draft.venue = entity.mention().range();
        draft.last = entity.last();
        return entity.last() + 1;
    }

    private boolean isTitleBehind(Entity.OfPlace entity) {
        return sentence.isPlainGap(entity.last())
                && (sentence.is("role", entity.last() + 1) || sentence.is("group", entity.last() + 1)
                        || sentence.is("venuehead", entity.last() + 1));
    }

    private int venueOrStop(int at) {
        Venue venue = Venue.at(sentence, at);
        if (venue == null)
            return -1;
        return venue(venue);
    }

    private int venue(Venue venue) {
        if (draft.venue == null)
            draft.venue = venue.range();
        if (venue.place() != null && (draft.place == null || venue.place().isCompatible(draft.place)))
            draft.at(venue.place(), venue.range());
        draft.last = Math.max(draft.last, venue.last());
        return venue.last() + 1;
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
        if (place != null && isTitleBehind(place))
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
                return sentence.is("spend", draft.head) && behindTalks(at + 1) > 0 ? behindTalks(at + 1) : where(at);
            case "discussing":
                return agenda(at + 1);
            case "on":
                if (sentence.date(at + 1) != null)
                    return at + 1;
                return sentence.folded(at + 2).equals("same") || sentence.folded(at + 1).endsWith("ing") && draft.verb ? -1
                        : agenda(at + 1);
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

    private int where(int at) {
        Entity.OfPlace place = placeAfter(at);
        Venue venue = Venue.at(sentence, at + 1);
        if (venue != null && place != null && venue.last() > place.last()
                && place.last() < sentence.wordFrom(venue.range().end())
                && venue.place() == null && venue.range().start() <= place.mention().range().start()
                && sentence.capital(place.last() + 1)) {
            draft.at(place.mention().place(), place.mention().range());
            return venue(venue);
        }
        if (place != null && !place.mention().adjective() && !sentence.possessive(place.last()) && !isTitleBehind(place))
            return place.first();
        if (sentence.date(at + 1) != null)
            return at + 1;
        if (venue != null)
            return venue(venue);
        return sentence.folded(at).equals("in") ? unknownTown(at + 1) : -1;
    }

    /** The place that follows "in", "in the southern city of" and the like. */
    private Entity.OfPlace placeAfter(int at) {
        for (int i = at + 1; i <= Math.min(sentence.size() - 1, at + 5); i++) {
            if (sentence.place(i) != null)
                return i == at + 1 || !sentence.place(i).mention().adjective() ? sentence.place(i) : null;
            boolean skipped = sentence.is("beforetown", i);
            if (!skipped || !sentence.isPlainGap(i))
                return null;
        }
        return null;
    }

    /** "In Bad Gastein, Austria": a town that the gazetteer does not have, if a country follows. */
    private int unknownTown(int at) {
        int last = at;
        while (last - at < 4 && sentence.isPlainGap(last) && sentence.capital(last + 1) && sentence.place(last + 1) == null)
            last++;
        boolean town = sentence.capital(at) && sentence.place(at) == null && !sentence.is("bodyhead", last);
        boolean dated = sentence.date(last + 1) != null
                || sentence.folded(last + 1).equals("on") && sentence.date(last + 2) != null;
        if (town && dated && sentence.isPlainGap(last) && !sentence.is("bodyhead", at)) {
            draft.unknownPlace = sentence.printed(at, last);
            draft.placeRange = sentence.range(at, last);
            draft.last = last;
            return last + 1;
        }
        Entity.OfPlace country = town ? sentence.place(last + 1) : null;
        if (country == null || !sentence.gap(last).equals(", ") || country.mention().adjective())
            return -1;
        draft.unknownPlace = sentence.printed(at, last);
        draft.at(country.mention().place(), sentence.range(at, country.last()));
        draft.last = country.last();
        return country.last() + 1;
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
            Entity.OfPlace place = placeAfter(at);
            if (place != null && draft.family == OccasionFamily.VISIT)
                return sentence.possessive(place.last()) || isTitleBehind(place) ? venueOrStop(at + 1) : place.first();
            Venue venue = draft.family == OccasionFamily.VISIT ? Venue.at(sentence, at + 1) : null;
            if (venue != null)
                return venue(venue);
            int start = sentence.folded(at + 1).equals("the") || sentence.folded(at + 1).equals("a") ? at + 2 : at + 1;
            if (sentence.party(start) != null)
                return parties(start);
            if (sentence.is("addressee", start))
                return start + 1;
        }
        if (sentence.is("agenda", at + 1) && draft.family != OccasionFamily.VISIT)
            return agenda(at + 1);
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

    /** What it is about: up to the end of the clause, without a date that is the occasion's own. */
    private int agenda(int from) {
        int start = sentence.is("agenda", from) ? from : from;
        int last = from - 1;
        for (int at = from; at < sentence.size() && at - from < LONGEST_AGENDA; at++) {
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
            return link ? agenda(start) : -1;
        }
        if (folded.equals("about") || folded.equals("over") || folded.equals("regarding") || folded.equals("concerning"))
            return startsDuration(at + 1) ? -1 : agenda(at + 1);
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
                return agenda(at + 2);
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
