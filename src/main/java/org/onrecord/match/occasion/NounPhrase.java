package org.onrecord.match.occasion;

import java.util.Locale;

import org.onrecord.record.MeetingStatus;
import org.onrecord.text.TextRange;
import org.onrecord.text.place.NamedPlace;
import org.onrecord.text.place.PlaceKind;

/** Reads what stands before the noun that names an occasion: "Thursday's", "the second round of", "Istanbul", "Trump's". */
final class NounPhrase {

    /** So far to the left does a noun phrase reach. */
    private static final int LONGEST = 14;

    private final Sentence sentence;
    private final Draft draft;
    private int unknown;

    private NounPhrase(Draft draft) {
        this.sentence = draft.sentence;
        this.draft = draft;
    }

    static void read(Draft draft) {
        new NounPhrase(draft).read();
    }

    private void read() {
        int at = draft.head - 1;
        while (at >= 0 && draft.head - at < LONGEST && joins(at)) {
            int next = step(at);
            if (next == at)
                break;
            draft.first = next + 1;
            if (ended)
                break;
            at = next;
        }
        if (draft.level == null && draft.first < draft.head)
            level();
    }

    private boolean ended;

    private boolean joins(int at) {
        String gap = sentence.gap(at);
        return sentence.isPlainGap(at) || gap.equals(") ") || gap.equals("/")
                || gap.equals("’ ") || gap.equals("' ")
                || gap.equals(", ") && sentence.is("modifier", at) && sentence.is("modifier", at + 1);
    }

    /** The index before what was read; the same index where the phrase has begun. */
    private int step(int at) {
        Entity entity = sentence.entity(at);
        if (entity instanceof Entity.OfDate date)
            return date(date);
        if (entity instanceof Entity.OfPlace place)
            return place(place);
        if (entity instanceof Entity.OfParty party)
            return party(party);
        if (isConjunction(at))
            return at;
        if (sentence.is("determiner", at))
            return determiner(at);
        if (sentence.is("ordinal", at) && sentence.folded(at + 1).equals("round"))
            draft.ordinal = Integer.parseInt(OccasionLexicon.value("ordinal", sentence.folded(at)));
        if (sentence.is("modifier", at)) {
            modal(at);
            return sentence.folded(at).equals("of") && !sentence.folded(at - 1).startsWith("round") ? at : at - 1;
        }
        if (sentence.is("hypothetical", at) && sentence.is("determiner", at - 1)) {
            modal(at);
            return at - 1;
        }
        if (sentence.folded(at).equals("and") && sentence.entity(at - 1) instanceof Entity.OfPlace
                && sentence.entity(at + 1) instanceof Entity.OfPlace)
            return at - 1;
        if (NamedBodies.isOwner(sentence, at))
            return unnamedBody(at);
        return isUnknownModifier(at) ? at - 1 : at;
    }

    /** "The company's annual meeting", of a company that the text has not named: it is told from no other. */
    private int unnamedBody(int at) {
        draft.ofUnnamedBody = draft.family == OccasionFamily.MEETING || draft.family.isSpoken();
        draft.reference = Draft.Reference.INDEFINITE;
        ended = true;
        return at - 1;
    }

    /** "Said that talks …", "said on Thursday that U.S.-Russia talks …". */
    private boolean isConjunction(int at) {
        return sentence.folded(at).equals("that")
                && (sentence.is("report", at - 1) || sentence.folded(draft.headLast).endsWith("s")
                        || sentence.date(at - 1) != null);
    }

    private void modal(int at) {
        draft.hypothetical |= sentence.is("hypothetical", at);
        if (sentence.is("planned", at))
            draft.status = MeetingStatus.PLANNED;
    }

    private int date(Entity.OfDate date) {
        draft.date = date.mention();
        ended = sentence.possessive(date.last());
        if (ended)
            draft.reference = Draft.Reference.DEFINITE;
        return date.first() - 1;
    }

    private int place(Entity.OfPlace entity) {
        NamedPlace place = entity.mention().place();
        boolean possessive = sentence.possessive(entity.last());
        boolean abbreviated = isUpper(entity.mention().range().of(sentence.text)) && place.kind() == PlaceKind.COUNTRY;
        boolean pair = sentence.place(entity.first() - 1) != null || sentence.place(entity.last() + 1) != null
                && draft.headLast != entity.last();
        if (entity.mention().adjective() || possessive || abbreviated || pair && place.kind() == PlaceKind.COUNTRY)
            side(place, entity);
        else if (place.kind() != PlaceKind.COUNTRY || draft.family == OccasionFamily.VISIT) {
            draft.at(place, entity.mention().range());
            draft.reference = Draft.Reference.DEFINITE;
        }
        ended = possessive;
        return entity.first() - 1;
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void side(NamedPlace place, Entity.OfPlace entity) {
        if (draft.family == OccasionFamily.VISIT && !sentence.possessive(entity.last()))
            return;
        draft.sides.add(place.country());
    }

    private int party(Entity.OfParty entity) {
        Party party = entity.party();
        boolean possessive = sentence.possessive(entity.last());
        if (party.kind() == PartyKind.ORGANIZATION) {
            draft.body = party;
            return possessive ? owner(entity) : entity.first() - 1;
        }
        if (!possessive)
            return entity.last();
        draft.add(party);
        return owner(entity);
    }

    /** "The service's", "Trump's": the phrase begins there, with the article. */
    private int owner(Entity.OfParty entity) {
        draft.reference = Draft.Reference.DEFINITE;
        ended = true;
        int first = entity.first() - 1;
        return sentence.folded(first).equals("the") ? first - 1 : first;
    }

    private int determiner(int at) {
        String folded = sentence.folded(at);
        ended = true;
        if (folded.equals("no"))
            draft.negated = true;
        if (folded.equals("any") || folded.equals("another") || folded.equals("some") || folded.equals("every")
                || folded.equals("each"))
            draft.hypothetical = true;
        boolean definite = sentence.is("definite", at) || sentence.is("possessive", at);
        draft.reference = definite ? Draft.Reference.DEFINITE : Draft.Reference.INDEFINITE;
        return at - 1;
    }

    /** One or two words that no list has, in lower case, between a determiner and the noun: "wide-ranging". */
    private boolean isUnknownModifier(int at) {
        if (unknown >= 2 || sentence.capital(at) || sentence.is("function", at) || sentence.is("report", at)
                || sentence.is("held", at) || sentence.is("hold", at) || sentence.is("auxiliary", at) || sentence.is("lead", at)
                || sentence.is("planned", at) || sentence.is("happened", at) || sentence.is("negative", at)
                || sentence.is("hypothetical", at) || sentence.is("after", at) || sentence.is("report", at))
            return false;
        for (int i = at - 1; i >= Math.max(0, at - 3); i--)
            if (sentence.is("determiner", i) || sentence.possessive(i)) {
                unknown++;
                return true;
            }
        return false;
    }

    /** "High-level talks": the rank and the noun. */
    private void level() {
        for (int i = draft.first; i < draft.head; i++) {
            int length = sentence.length("level", i);
            if (length > 0 && sentence.entity(i) == null && i + length <= draft.head) {
                int start = i > draft.first && sentence.gap(i - 1).equals("-") ? i - 1 : i;
                draft.level = new TextRange(sentence.start(start), sentence.end(draft.headLast));
                return;
            }
        }
    }
}
