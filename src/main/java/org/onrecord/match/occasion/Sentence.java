package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.onrecord.record.PartialDate;
import org.onrecord.text.TextRange;
import org.onrecord.text.WordScanner;
import org.onrecord.text.WordToken;
import org.onrecord.text.date.DateMention;
import org.onrecord.text.date.DateReader;
import org.onrecord.text.place.Gazetteer;
import org.onrecord.text.place.PlaceMention;

/** A sentence as the rules read it: its words, what stands between them, and what they name. Offsets are into the article. */
final class Sentence {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    final String text;
    final TextRange range;
    /** Which block of the article it stands in. */
    final int paragraph;
    private final List<WordToken> words;
    private final int[] starts;
    private final int[] ends;
    private final boolean[] capitals;
    private final String[] folded;
    /** What the lexicon has of each word; looked up once, since every rule asks. */
    private final OccasionLexicon.Entry[] entries;
    private final Entity[] entities;
    /** The places and dates, which stand whoever is named. */
    private final List<Entity> settled = new ArrayList<>();
    private final boolean[] quoted;
    private final boolean quotedAtEnd;

    /** @param quotedBefore whether a quotation was open at its beginning */
    Sentence(String text, TextRange range, int paragraph, PartialDate published, boolean quotedBefore) {
        this.text = text;
        this.range = range;
        this.paragraph = paragraph;
        this.words = WordScanner.scan(range.of(text));
        this.starts = new int[words.size()];
        this.ends = new int[words.size()];
        this.capitals = new boolean[words.size()];
        this.folded = new String[words.size()];
        this.entries = new OccasionLexicon.Entry[words.size()];
        for (int i = 0; i < folded.length; i++)
            read(i, words.get(i));
        this.entities = new Entity[words.size()];
        this.quoted = new boolean[words.size()];
        this.quotedAtEnd = markQuoted(quotedBefore);
        int at = 0;
        for (PlaceMention place : Gazetteer.find(text, range, words)) {
            int first = wordAt(place.range().start(), at);
            int last = lastWord(place.range().end(), first);
            settled.add(new Entity.OfPlace(first, last, place));
            at = last;
        }
        at = 0;
        for (DateMention date : DateReader.read(text, range, words, published)) {
            int first = wordAt(date.range().start(), at);
            int last = lastWord(date.range().end(), first);
            settled.add(new Entity.OfDate(first, last, date));
            at = last;
        }
        settled.forEach(this::set);
    }

    private void read(int index, WordToken word) {
        starts[index] = range.start() + word.start();
        ends[index] = range.start() + word.end();
        capitals[index] = Character.isUpperCase(text.codePointAt(starts[index]));
        folded[index] = bare(word);
        entries[index] = OccasionLexicon.entry(folded[index]);
    }

    /** Forgets who was found in it, for another reading. */
    void reset() {
        Arrays.fill(entities, null);
        settled.forEach(this::set);
    }

    private int wordAt(int offset, int from) {
        int index = from;
        while (index + 1 < words.size() && end(index) <= offset)
            index++;
        return index;
    }

    private int lastWord(int offset, int from) {
        int index = from;
        while (index + 1 < words.size() && start(index + 1) < offset)
            index++;
        return index;
    }

    /** @return whether a quotation is open at the end of the sentence */
    private boolean markQuoted(boolean quotedBefore) {
        boolean open = quotedBefore;
        int at = range.start();
        for (int i = 0; i < words.size(); i++) {
            for (; at < start(i); at++)
                open = Marks.openAfter(text, at, open);
            quoted[i] = open;
        }
        for (; at < range.end(); at++)
            open = Marks.openAfter(text, at, open);
        return open;
    }

    /** Later ones replace what they overlap. */
    void set(Entity entity) {
        for (int i = entity.first(); i <= entity.last(); i++) {
            Entity old = entities[i];
            if (old != null)
                for (int j = old.first(); j <= old.last(); j++)
                    entities[j] = null;
        }
        for (int i = entity.first(); i <= entity.last(); i++)
            entities[i] = entity;
    }

    int size() {
        return words.size();
    }

    /** What a word or the words from it on name, or null. */
    Entity entity(int index) {
        return index < 0 || index >= entities.length ? null : entities[index];
    }

    Entity.OfDate date(int index) {
        return entity(index) instanceof Entity.OfDate date ? date : null;
    }

    Entity.OfPlace place(int index) {
        return entity(index) instanceof Entity.OfPlace place ? place : null;
    }

    Entity.OfParty party(int index) {
        return entity(index) instanceof Entity.OfParty party ? party : null;
    }

    /** A word as words are compared, without the ending of a possessive; empty outside of the sentence. */
    String folded(int index) {
        return index < 0 || index >= folded.length ? "" : folded[index];
    }

    private static String bare(WordToken word) {
        return word.folded().endsWith("'s") ? word.folded().substring(0, word.folded().length() - 2) : word.folded();
    }

    /** Whether a possessive's ending follows: "Trump's", "officials'". */
    boolean possessive(int index) {
        if (index < 0 || index >= words.size())
            return false;
        return words.get(index).folded().endsWith("'s") || folded(index).endsWith("s") && gap(index).startsWith("’ ");
    }

    /** Whether a quotation is open behind its last character. */
    boolean quotedAtEnd() {
        return quotedAtEnd;
    }

    /** The value that a word has as one of a kind; null if it is none of that kind. */
    String value(String kind, int index) {
        return index < 0 || index >= entries.length ? null : entries[index].value(kind);
    }

    boolean is(String kind, int index) {
        return index >= 0 && index < folded.length && entries[index].is(kind);
    }

    /** How many words from this one on are the longest form of a kind; 0 if none are. */
    int length(String kind, int index) {
        if (index < 0 || index >= size() || !entries[index].begins(kind))
            return is(kind, index) ? 1 : 0;
        StringBuilder form = new StringBuilder();
        int longest = 0;
        for (int i = index; i < Math.min(size(), index + OccasionLexicon.LONGEST); i++) {
            if (i > index && !isPlainGap(i - 1))
                break;
            form.append(i > index ? " " : "").append(folded(i));
            if (OccasionLexicon.is(kind, form.toString()))
                longest = i - index + 1;
        }
        return longest;
    }

    /** The words from one to another as they are compared. */
    String folded(int first, int last) {
        StringBuilder form = new StringBuilder();
        for (int i = first; i <= last; i++)
            form.append(i > first ? " " : "").append(folded(i));
        return form.toString();
    }

    /** What stands between a word and the next one. */
    String gap(int index) {
        return index < 0 || index + 1 >= words.size() ? "." : text.substring(end(index), start(index + 1));
    }

    boolean isPlainGap(int index) {
        if (index < 0 || index + 1 >= words.size() || start(index + 1) - end(index) != 1)
            return false;
        char gap = text.charAt(end(index));
        return gap == ' ' || gap == '-' || gap == '‑' || gap == '\n' || gap == '\u00a0';
    }

    /** Whether what stands between a word and the next one matches; mere space or a hyphen never does. */
    boolean gapHas(Pattern marks, int index) {
        return !isPlainGap(index) && marks.matcher(gap(index)).matches();
    }

    boolean quoted(int index) {
        return quoted[index];
    }

    boolean capital(int index) {
        return index >= 0 && index < capitals.length && capitals[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    /** The end of a word without the ending of a possessive. */
    int bareEnd(int index) {
        return words.get(index).folded().endsWith("'s") ? end(index) - 2 : end(index);
    }

    TextRange range(int first, int last) {
        return new TextRange(start(first), end(last));
    }

    /** The words from one to another as printed, on one line. */
    String printed(int first, int last) {
        String printed = text.substring(start(first), bareEnd(last));
        return first == last || isOnOneLine(printed) ? printed : SPACE.matcher(printed).replaceAll(" ");
    }

    /** Whether single spaces are all the white space in it. */
    private static boolean isOnOneLine(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            boolean space = printed.charAt(i) == ' ' && (i == 0 || printed.charAt(i - 1) != ' ');
            if (!space && Character.isWhitespace(printed.charAt(i)))
                return false;
        }
        return true;
    }

    /** The index of the word that stands at an offset or after it; the number of words if none does. */
    int wordFrom(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
