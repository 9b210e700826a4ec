package org.onrecord.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.text.TextRange;

/**
 * The paragraphs that give a conversation without marks, each turn after its speaker and a colon: {@code MS. ADEYEMI: Good
 * afternoon.} In an article that begins so, a paragraph without a label goes on with the turn before it.
 */
final class Transcript {

    /** At most four words, the first of them capitalized, then a colon and a space. */
    private static final Pattern LABEL = Pattern
            .compile("(\\p{Lu}[\\p{L}.'’-]{0,30}(?: [\\p{L}.'’-]{1,30}){0,3}):\\s+(?=[^\"“«„‘'\\s])");

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

    private final List<Turn> turns = new ArrayList<>();

    private Transcript() {
    }

    /** @param paragraphs those of an article, in order */
    static Transcript of(String text, List<TextRange> paragraphs) {
        Transcript transcript = new Transcript();
        Set<String> labels = new HashSet<>();
        int repeated = 0;
        boolean capitals = true;
        for (TextRange paragraph : paragraphs) {
            Turn turn = turn(text, paragraph);
            transcript.turns.add(turn);
            if (turn == null)
                continue;
            String label = turn.label().of(text);
            capitals &= label.chars().noneMatch(Character::isLowerCase);
            if (!labels.add(label))
                repeated++;
        }
        boolean conversation = labels.size() >= FEWEST && (capitals || repeated >= FEWEST);
        if (!conversation)
            transcript.turns.replaceAll(turn -> null);
        else if (transcript.turns.get(0) != null)
            transcript.goOn(paragraphs);
        return transcript;
    }

    private static Turn turn(String text, TextRange paragraph) {
        Matcher matcher = LABEL.matcher(text).region(paragraph.start(), paragraph.end());
        return matcher.lookingAt() ? new Turn(new TextRange(matcher.start(1), matcher.end(1)),
                new TextRange(matcher.end(), paragraph.end())) : null;
    }

    private void goOn(List<TextRange> paragraphs) {
        for (int i = 0; i < turns.size(); i++)
            if (turns.get(i) == null)
                turns.set(i, new Turn(null, paragraphs.get(i)));
    }

    /** The turn that a paragraph gives; null for a paragraph that is none. */
    Turn turn(int paragraph) {
        return turns.get(paragraph);
    }
}
