package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.text.TextRange;

/** Finds whom a sentence cites: "Russian news agencies reported", "according to Russian state media", "per Tass". */
final class CitationReader {

    /** What a citation covers, in offsets of the article. */
    private record Scope(Citation citation, int start, int end) {
    }

    private final Sentence sentence;
    private final List<Scope> scopes = new ArrayList<>();

    private CitationReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whom a sentence cites. */
    static CitationReader read(Sentence sentence) {
        CitationReader reader = new CitationReader(sentence);
        reader.read();
        return reader;
    }

    /** Those cited for the words of a range. */
    List<Citation> of(TextRange asserted) {
        List<Citation> citations = new ArrayList<>();
        for (Scope scope : scopes)
            if (scope.start < asserted.end() && asserted.start() < scope.end
                    && !overlaps(scope.citation.range(), asserted))
                citations.add(scope.citation);
        return citations;
    }

    private static boolean overlaps(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end() && one.end() > other.end();
    }

    private void read() {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.quoted(at))
                continue;
            boolean according = sentence.folded(at).equals("to") && sentence.folded(at - 1).equals("according");
            if (according || sentence.folded(at).equals("per"))
                named(at + 1);
            else if (sentence.is("relay", at) && sentence.entity(at) == null)
                reported(at);
        }
    }

    /** Behind "according to": covers the sentence. */
    private void named(int at) {
        int start = sentence.folded(at).equals("the") || sentence.folded(at).equals("a") ? at + 1 : at;
        for (int last = start; last < Math.min(sentence.size(), start + 6); last++) {
            Citation citation = endingAt(last, start);
            boolean goesOn = sentence.isPlainGap(last) && last + 1 < sentence.size()
                    && (sentence.length("media", last + 1) > 0 || sentence.entity(last + 1) != null);
            if (citation != null && !goesOn) {
                scopes.add(new Scope(citation, sentence.range.start(), sentence.range.end()));
                return;
            }
            if (!sentence.isPlainGap(last))
                return;
        }
    }

    /** Before a verb that reports: at the end of a sentence it covers what stands before, else what stands behind. */
    private void reported(int verb) {
        Citation citation = endingAt(verb - 1, Math.max(0, verb - 8));
        if (citation == null)
            return;
        boolean last = verb == sentence.size() - 1 || !sentence.isPlainGap(verb) && !sentence.gap(verb).contains("“")
                && !sentence.gap(verb).contains("\"") || sentence.date(verb + 1) != null
                        && sentence.date(verb + 1).last() == sentence.size() - 1;
        int first = sentence.wordFrom(citation.range().start());
        if (last && first > 0)
            scopes.add(new Scope(citation, sentence.range.start(), sentence.start(first)));
        else
            scopes.add(new Scope(citation, sentence.end(verb), sentence.range.end()));
    }

    /** Whoever is named up to a word, or null. */
    private Citation endingAt(int last, int from) {
        if (last < 0 || last >= sentence.size() || last < from)
            return null;
        Entity.OfParty party = sentence.party(last);
        if (party != null && party.last() == last)
            return party.party().kind() == PartyKind.GROUP ? null
                    : new Citation(party.party().range(), party.party().name(),
                            party.party().kind() == PartyKind.PERSON ? PartyKind.PERSON : PartyKind.ORGANIZATION);
        int start = media(last, from);
        if (start < 0)
            return seat(last);
        int first = start;
        while (first > from && sentence.isPlainGap(first - 1) && isModifier(first - 1))
            first = sentence.entity(first - 1) == null ? first - 1 : sentence.entity(first - 1).first();
        if (first > 0 && sentence.party(start - 1) != null && sentence.isPlainGap(start - 1))
            return agency(sentence.party(start - 1), first, last);
        return new Citation(range(first, last), sentence.printed(first, last), PartyKind.ORGANIZATION);
    }

    /** "The Kremlin said", "the State Department confirmed". */
    private Citation seat(int last) {
        Entity.OfPlace place = sentence.place(last);
        if (place == null || place.last() != last || place.mention().adjective() || sentence.possessive(last)
                || sentence.folded(place.first() - 1).equals("in"))
            return null;
        return new Citation(place.mention().range(), place.mention().range().of(sentence.text), PartyKind.ORGANIZATION);
    }

    /** "Russia's state-run TASS news agency" is TASS. */
    private Citation agency(Entity.OfParty party, int first, int last) {
        return new Citation(range(first, last), party.party().name(), PartyKind.ORGANIZATION);
    }

    private TextRange range(int first, int last) {
        return new TextRange(sentence.start(first), sentence.bareEnd(last));
    }

    private boolean isModifier(int at) {
        Entity entity = sentence.entity(at);
        if (entity instanceof Entity.OfPlace || entity instanceof Entity.OfParty)
            return true;
        return entity == null && sentence.is("mediakind", at);
    }

    private int media(int last, int from) {
        for (int first = Math.max(from, last - OccasionLexicon.LONGEST + 1); first <= last; first++)
            if (OccasionLexicon.is("media", sentence.folded(first, last)))
                return first;
        return -1;
    }
}
