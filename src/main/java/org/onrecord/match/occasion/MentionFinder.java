package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.record.MeetingStatus;

/** Reads the mentions of occasions in a sentence, each with what its words say of it. */
final class MentionFinder {

    private final Sentence sentence;
    private final List<Draft> drafts;

    private MentionFinder(Sentence sentence) {
        this.sentence = sentence;
        this.drafts = new ArrayList<>(TriggerFinder.find(sentence));
    }

    /** The mentions, in order. Those of several occasions at once, such as "meetings", are left out. */
    static List<Draft> find(Sentence sentence) {
        return new MentionFinder(sentence).read();
    }

    private List<Draft> read() {
        for (Draft draft : drafts)
            if (!draft.verb)
                NounPhrase.read(draft);
        List<Draft> absorbed = absorbed();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.plural || absorbed.contains(draft))
                continue;
            int next = i + 1;
            while (next < drafts.size() && absorbed.contains(drafts.get(next)))
                next++;
            int limit = next < drafts.size() ? drafts.get(next).first : sentence.size();
            RightContext.read(draft, Math.max(limit, draft.headLast + 1));
            sitting(draft);
            LeftContext.read(draft, i == 0 || absorbed.contains(drafts.get(0)) && i == 1 ? 0 : drafts.get(i - 1).headLast + 1);
            speakerBehind(draft);
        }
        drafts.removeAll(absorbed);
        drafts.removeIf(draft -> draft.plural || draft.ofUnnamedBody && draft.parties.size() < 2);
        drafts.forEach(MentionFinder::settle);
        return drafts;
    }

    /** "A speech at Thursday's meeting" and "met in Istanbul for talks" are one occasion each. */
    private List<Draft> absorbed() {
        List<Draft> absorbed = new ArrayList<>();
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (draft.family == OccasionFamily.SPEECH && !draft.verb && !next.verb && leads(draft, next))
                absorbed.add(join(next, draft));
            else if (draft.family == OccasionFamily.SPEECH && draft.verb && !next.verb && !next.plural
                    && next.first <= draft.headLast + 1)
                absorbed.add(join(next, draft));
            else if (draft.verb && draft.family == OccasionFamily.MEETING && isEncounter(next)
                    && isPurpose(draft, next.first - 1) && next.first - draft.headLast < 14) {
                draft.family = draft.family.narrower(next.family);
                absorbed.add(next);
            }
        }
        return absorbed;
    }

    /** "Met for talks", "spent six hours in talks". */
    private boolean isPurpose(Draft draft, int at) {
        return sentence.folded(at).equals("for") || sentence.is("spend", draft.head) && sentence.folded(at).equals("in");
    }

    private static boolean isEncounter(Draft draft) {
        return !draft.verb && !draft.plural && draft.family.isCompatible(OccasionFamily.TALKS);
    }

    private boolean leads(Draft draft, Draft next) {
        String between = sentence.folded(draft.headLast + 1);
        return next.first == draft.headLast + 2 && (between.equals("at") || between.equals("to") || between.equals("during"));
    }

    private static Draft join(Draft kept, Draft gone) {
        kept.first = gone.first;
        kept.speech = true;
        return gone;
    }

    /** "Speaking at a briefing in Berlin, Scholz said": whoever stands behind the comma. */
    private void speakerBehind(Draft draft) {
        if (isHalf(draft)) {
            other(draft);
            return;
        }
        boolean call = draft.family == OccasionFamily.CALL && draft.parties.isEmpty();
        boolean spoken = draft.family.isSpoken() || draft.family == OccasionFamily.VISIT || draft.speech || call;
        boolean somebody = draft.parties.stream().anyMatch(party -> party.kind() == PartyKind.PERSON);
        if (!spoken || somebody || draft.first > 6 || isSubject(draft))
            return;
        int at = draft.last;
        while (at < sentence.size() && !sentence.gap(at).startsWith(",") && at - draft.last < 8)
            at++;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 8); i++) {
            Entity.OfParty party = sentence.party(i);
            if (party != null && party.party().kind() == PartyKind.PERSON && !sentence.possessive(party.last())) {
                PartyList list = PartyList.from(sentence, i);
                boolean several = call || draft.family == OccasionFamily.BRIEFING;
                list.parties().stream().limit(several ? 3 : 1).forEach(draft::add);
                return;
            }
            if (sentence.is("report", i))
                return;
        }
    }

    /** "The session followed talks at which …": what a sentence tells of is no setting for whoever it names behind. */
    private boolean isSubject(Draft draft) {
        return !draft.verb && draft.first == 0 && !sentence.is("telling", 0) && sentence.date(0) == null;
    }

    /** "After a meeting with Macron in Paris, Scholz flew to Rome": who met him stands behind the comma. */
    private boolean isHalf(Draft draft) {
        boolean mutual = draft.family == OccasionFamily.MEETING || draft.family == OccasionFamily.TALKS
                || draft.family == OccasionFamily.CALL;
        return mutual && !draft.verb && draft.first <= 2 && draft.parties.size() == 1
                && draft.parties.get(0).kind() == PartyKind.PERSON;
    }

    private void other(Draft draft) {
        Entity.OfParty party = sentence.party(draft.last + 1);
        if (party != null && sentence.gap(draft.last).equals(", ") && party.party().kind() == PartyKind.PERSON
                && !sentence.possessive(party.last()))
            draft.addFirst(List.of(party.party()));
    }

    /** The meeting of one body is a sitting. */
    private static void sitting(Draft draft) {
        boolean cabinet = false;
        for (int i = draft.first; i < draft.head; i++)
            cabinet |= draft.sentence.is("ownbody", i);
        if (draft.family == OccasionFamily.MEETING && (draft.body != null || cabinet) && draft.sides.size() < 2)
            draft.family = OccasionFamily.SITTING;
    }

    /** Delegations that meet hold talks; what is planned for a Thursday is planned for the next one. */
    private static void settle(Draft draft) {
        boolean delegations = draft.parties.stream()
                .anyMatch(party -> party.kind() == PartyKind.GROUP && party.sides().size() > 1)
                || draft.parties.size() > 1 && draft.parties.stream().noneMatch(party -> party.kind() == PartyKind.PERSON);
        if (draft.family == OccasionFamily.MEETING && (delegations || draft.bothSides))
            draft.family = OccasionFamily.TALKS;
        if (draft.status != MeetingStatus.PLANNED || draft.date == null)
            return;
        draft.date = draft.date.ofPlan();
    }
}
