package org.onrecord.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.quote.lexicon.Lexicon;
import org.onrecord.quote.lexicon.WordClass;
import org.onrecord.text.TextRange;

/**
 * The paragraphs that give a conversation without marks, each turn after its speaker and a colon: {@code MS. ADEYEMI: Good
 * afternoon.}, {@code DANA WREN, ANCHOR: Good evening.}, {@code Q. Why? A. Because.} A paragraph without a label goes on with
 * the turn before it, from the first label on in an article that begins with one or labels in capitals, there to the last.
 * Stage directions, in brackets or in capitals throughout, are nobody's.
 */
final class Transcript {

    /** At most four words, the first of them capitalized, then a colon and a space. */
    private static final Pattern LABEL = Pattern
            .compile("(?<name>\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){0,3}):\\s+(?=[^\"“«„‘'\\s])");

    /** Words in capitals, with what they are after a comma or in brackets. */
    private static final Pattern CAPITALS = Pattern
            .compile("(?<name>\\p{Lu}(?:[\\p{Lu}.'’-]|Mc|Mac){0,30}(?: (?:Mc|Mac)?\\p{Lu}[\\p{Lu}.'’-]{0,30}){0,4})"
                    + "(?:,? \\([^)]{1,40}\\))?(?:, [\\p{Lu}\\p{N}.,'’&/ -]{1,80})?(?:,? \\([^)]{1,40}\\))?:\\s+(?=\\S)");

    /** Question and answer of an interrogation. */
    private static final Pattern LETTER = Pattern.compile("(?<name>[QA])[.:]\\s+(?=\\S)|(?<question>Q)\\s{1,6}(?=\\p{Lu})");

    /** So many turns make a conversation. */
    private static final int FEWEST = 2;

    /**
     * A paragraph of a conversation.
     *
     * @param label who speaks; null where the turn before goes on
     * @param words what they say
     */
    record Turn(TextRange label, TextRange words) {
    }

    private final String text;
    private final Lexicon lexicon;
    private final List<TextRange> paragraphs;
    private final List<Turn> turns = new ArrayList<>();

    private Transcript(String text, List<TextRange> paragraphs, Lexicon lexicon) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.lexicon = lexicon;
    }

    /** @param paragraphs those of an article, in order */
    static Transcript of(String text, List<TextRange> paragraphs, Lexicon lexicon) {
        Transcript transcript = new Transcript(text, paragraphs, lexicon);
        transcript.read();
        return transcript;
    }

    private void read() {
        Set<String> labels = new HashSet<>();
        int repeated = 0;
        boolean capitals = true;
        for (TextRange paragraph : paragraphs) {
            Turn turn = turn(paragraph);
            turns.add(turn);
            if (turn == null)
                continue;
            String label = turn.label().of(text);
            capitals &= isCapitals(label);
            if (!labels.add(label))
                repeated++;
        }
        boolean nothingElse = !turns.contains(null);
        boolean conversation = labels.size() >= FEWEST && (capitals || repeated >= FEWEST || nothingElse);
        if (!conversation)
            turns.replaceAll(turn -> null);
        else if (turns.get(0) != null)
            goOn(0, turns.size());
        else if (capitals && repeated >= FEWEST)
            goOn(first(), last());
    }

    private Turn turn(TextRange paragraph) {
        for (Pattern pattern : List.of(LETTER, LABEL, CAPITALS)) {
            Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
            if (!matcher.lookingAt())
                continue;
            String group = matcher.group("name") == null ? "question" : "name";
            TextRange label = new TextRange(matcher.start(group), matcher.end(group));
            return isRubric(label) ? null : new Turn(label, new TextRange(matcher.end(), paragraph.end()));
        }
        return null;
    }

    /** "RELATED: …", "WHERE: …": what no speaker is called. */
    private boolean isRubric(TextRange label) {
        String first = label.of(text).split(" ", 2)[0];
        return lexicon.word(first.toLowerCase(Locale.ROOT)).is(WordClass.RUBRIC);
    }

    private int first() {
        int at = 0;
        while (turns.get(at) == null)
            at++;
        return at;
    }

    private int last() {
        int at = turns.size() - 1;
        while (turns.get(at) == null)
            at--;
        return at;
    }

    private void goOn(int from, int to) {
        for (int i = from; i < to; i++)
            if (turns.get(i) == null && !isStageDirection(paragraphs.get(i).of(text)))
                turns.set(i, new Turn(null, paragraphs.get(i)));
    }

    /** "(APPLAUSE)", "[Crosstalk]", "END VIDEO CLIP". */
    private static boolean isStageDirection(String paragraph) {
        String words = paragraph.strip();
        return words.startsWith("(") && words.endsWith(")") || words.startsWith("[") && words.endsWith("]")
                || isCapitals(words);
    }

    private static boolean isCapitals(String words) {
        return words.replace("Mc", "MC").replace("Mac", "MAC").chars().noneMatch(Character::isLowerCase);
    }

    /** The turn that a paragraph gives; null for a paragraph that is none. */
    Turn turn(int paragraph) {
        return turns.get(paragraph);
    }
}
