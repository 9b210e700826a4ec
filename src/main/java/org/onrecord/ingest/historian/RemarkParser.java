package org.onrecord.ingest.historian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the meetings that a remark names. Precision goes before completeness: a meeting needs a word that says so ("met
 * with", "discussed … with", "audience with") and somebody named, or the office of a named country; ceremonies, speeches and
 * conferences alone make none.
 */
final class RemarkParser {

    /** Words that say that people met, if "with" follows in the same clause. */
    private static final Pattern MEETING = Pattern
            .compile("(?i)\\b(?:met|meets|meeting|meetings|conferred|conference|consulted|"
                    + "consultations?|spoke|talked|talks|discussions?|discussed|discuss|reviewed|conversed|conversations?|negotiated|"
                    + "negotiations|audience|luncheon|lunch|lunched|dined|dinner|breakfast|summit|interviews?|co-?chaired|co-?hosted|tea|brunch|golf|visit(?=\\s*$))\\b");

    /** Words after which "with" joins something else than people who met. */
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:signed|signing|exchanged|exchange|concluded|concluding|"
            + "travel+ed|joined|accompanied|visited|toured|attended|participated|addressed|compared|coincided|along|preparation|preparations|planned|attempted|cancell?ed|postponed|"
            + "scheduled|failed|telephoned?|phone)\\b");

    private static final Pattern WITH = Pattern.compile("\\b[Ww]ith\\s+(?=\\S)");
    private static final Pattern DIRECT = Pattern
            .compile("\\b(?:[Bb]riefed|[Cc]alled on|[Pp]aid (?:a |an )?(?:\\p{L}+ )?call on|"
                    + "[Rr]eceived by|[Hh]osted by|[Aa]udience of|[Mm]et|[Ii]nterviewed|[Cc]onsulted|[Mm]eetings? between|[Hh]osted a meeting of) (?!with\\b)");
    private static final Pattern TO_A_MEETING = Pattern.compile("(?si)\\baccompanied .* (?:to|for|at|in) ");
    private static final Pattern JOURNEY = Pattern.compile("\\b(?:[Aa]ccompanied(?: by)?|[Tt]ravel+ed with|[Jj]oined) ");
    /** A sentence that begins with who else was there: "With Secretary of Defense Gates, met with". */
    private static final Pattern BESIDE = Pattern.compile("With ");
    private static final Pattern ALONG = Pattern.compile("(?i)along\\s*$");
    private static final Pattern CONTINUED = Pattern
            .compile("(?i)[\\s,;]*(?:and|also|and also|and then|then|and separately|and "
                    + "informally|later)?[\\s,]*(?:in .{1,30})?");

    private static final Pattern PAST = Pattern
            .compile("\\b(?:\\p{Ll}+ed|held|made|took|gave|had|led|spoke|laid|paid|left|saw)\\b");
    private static final Pattern CLAUSE = Pattern
            .compile("(?:;|,| and|,? then)(?: and)?\\s+(?=(?:also |then |later |separately )?"
                    + "(?:met|discussed|reviewed|conferred|consulted|accompanied|attended|held|participated|had|dined|lunched|talked)\\b)");

    /** What joins a clause to the one before; "and with" stays whole. */
    private static final Pattern JOINT = Pattern.compile("[\\s,;]*(?:(?:and |but )(?=\\S))?");

    private final String text;
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Mention> journey = new ArrayList<>();

    private RemarkParser(String text) {
        this.text = text;
    }

    /** Reads the remarks of a trip or visit; offsets in the result refer to this text. */
    static Remarks parse(String text) {
        RemarkParser parser = new RemarkParser(text);
        for (int[] sentence : Sentences.of(text))
            parser.sentence(sentence[0], sentence[1]);
        return new Remarks(parser.encounters, parser.journey);
    }

    private void sentence(int start, int end) {
        if (text.substring(start, end).matches("(?s)(?i).*\\b(?:meeting|visit|talks) (?:was|were) (?:cancell?ed|postponed).*"))
            return;
        PersonList.Read beside = beside(start, end);
        List<Mention> companions = new ArrayList<>(beside.mentions());
        companions.addAll(journey(start, end));
        int from = beside.end();
        boolean meeting = false;
        int earlier = encounters.size();
        Matcher with = WITH.matcher(text).region(start, end);
        while (with.find()) {
            if (with.start() < from)
                continue;
            String before = text.substring(from, with.start());
            direct(from, with.start());
            boolean along = ALONG.matcher(before).find();
            if (along && encounters.size() > earlier) {
                from = along(with.end(), end);
                continue;
            }
            meeting = saysMeeting(before) || meeting && (CONTINUED.matcher(before).matches() || goesOn(before));
            PersonList.Read read = meeting ? PersonList.at(text, with.end(), end)
                    : new PersonList.Read(List.of(), with.end());
            if (!read.mentions().isEmpty())
                encounters.add(new Encounter(clauseStart(from, with.start()), read.end(), read.mentions(),
                        beside.mentions().isEmpty() && !TO_A_MEETING.matcher(before).find() ? List.of() : companions));
            from = Math.max(read.end(), with.end());
        }
        direct(from, end);
    }

    /** Who is said to have been beside the traveller, at the beginning of a sentence. */
    private PersonList.Read beside(int start, int end) {
        Matcher m = BESIDE.matcher(text).region(start, end);
        if (!m.lookingAt())
            return new PersonList.Read(List.of(), start);
        PersonList.Read read = PersonList.at(text, m.end(), end);
        boolean clause = read.end() < end && text.charAt(read.end()) == ',';
        List<Mention> named = clause ? read.mentions().stream().filter(p -> p.name() != null).toList() : List.of();
        journey.addAll(named);
        return new PersonList.Read(named, named.isEmpty() ? start : read.end());
    }

    /** "along with" after people who were met names the traveller's own side. */
    private int along(int at, int end) {
        PersonList.Read read = PersonList.at(text, at, end);
        if (read.mentions().isEmpty())
            return at;
        Encounter last = encounters.remove(encounters.size() - 1);
        List<Mention> companions = new ArrayList<>(last.companions());
        companions.addAll(read.mentions());
        encounters.add(new Encounter(last.start(), read.end(), last.others(), companions));
        return read.end();
    }

    private static boolean saysMeeting(String before) {
        Matcher m = MEETING.matcher(before);
        int last = -1;
        while (m.find())
            last = m.end();
        return last >= 0 && !OTHER.matcher(before).region(last, before.length()).useTransparentBounds(true).find();
    }

    /** "Discussed trade with A, and arms reductions with B", "met with Polish officials and with B": no other verb between. */
    private static boolean goesOn(String before) {
        return !before.contains(";") && !OTHER.matcher(before).find() && !PAST.matcher(before).find();
    }

    /** Where the clause begins that says that people met. */
    private int clauseStart(int from, int to) {
        Matcher verb = CLAUSE.matcher(text).region(from, to);
        int start = -1;
        while (verb.find())
            start = verb.end();
        if (start >= 0)
            return start;

        Matcher m = JOINT.matcher(text).region(from, to);
        return m.lookingAt() ? m.end() : from;
    }

    /** "Briefed President Giscard d'Estaing on", "called on King Hussein". */
    private void direct(int from, int to) {
        Matcher m = DIRECT.matcher(text).region(from, to);
        while (m.find()) {
            PersonList.Read read = PersonList.at(text, m.end(), to);
            boolean titled = read.mentions().stream().noneMatch(p -> p.roles().isEmpty());
            if (!read.mentions().isEmpty() && titled)
                encounters.add(new Encounter(m.start(), read.end(), read.mentions(), List.of()));
        }
    }

    private List<Mention> journey(int start, int end) {
        List<Mention> found = new ArrayList<>();
        Matcher m = JOURNEY.matcher(text).region(start, end);
        while (m.find())
            found.addAll(PersonList.at(text, m.end(), end).mentions().stream().filter(p -> p.name() != null).toList());
        journey.addAll(found);
        return found;
    }
}
