package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.onrecord.match.wordings.Difference.Kind;
import org.onrecord.text.TextRange;

/**
 * Finds two numbers that changed places: "from the helicopter eighteen thousand, from the snowmobile twenty-one thousand"
 * against "21,000 from the helicopter and 18,000 from the snowmobile". Clauses may change places, too, with their numbers; so
 * it counts which of the two stands nearer to the words that both wordings have.
 */
final class SwappedNumbers {

    /** So many times as many words have the other number near them as have the same. */
    private static final int CLEARLY = 2;

    /** One word alone may stand anywhere. */
    private static final int FEWEST = 2;

    private final List<Term> one;
    private final List<Term> two;

    private SwappedNumbers(WordingText one, WordingText two) {
        this.one = telling(one);
        this.two = telling(two);
    }

    /** The first two that changed places. */
    static Optional<Difference> in(WordingText one, WordingText two) {
        return new SwappedNumbers(one, two).find();
    }

    private static List<Term> telling(WordingText text) {
        return text.terms().stream().filter(term -> term.tells() && term.spoken()).toList();
    }

    private Optional<Difference> find() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < one.size(); i++)
            if (one.get(i).is(Term.Kind.NUMBER) && one.get(i).lemma().startsWith("#") && place(one, one.get(i)) >= 0
                    && place(two, one.get(i)) >= 0)
                numbers.add(i);
        for (int i = 1; i < numbers.size(); i++) {
            int first = numbers.get(i - 1);
            int second = numbers.get(i);
            if (place(two, one.get(first)) > place(two, one.get(second)) && areSwapped(first, second))
                return Optional.of(difference(one.get(first), one.get(second)));
        }
        return Optional.empty();
    }

    private Difference difference(Term first, Term second) {
        return new Difference(Kind.NUMBER, new TextRange(first.start(), second.end()),
                new TextRange(two.get(place(two, second)).start(), two.get(place(two, first)).end()));
    }

    /** Where the term stands, if it stands there once; else -1. */
    private static int place(List<Term> terms, Term wanted) {
        int found = -1;
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).lemma().equals(wanted.lemma()))
                continue;
            if (found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    private boolean areSwapped(int first, int second) {
        int otherFirst = place(two, one.get(first));
        int otherSecond = place(two, one.get(second));
        int changed = 0;
        int same = 0;
        for (int i = 0; i < one.size(); i++) {
            int other = one.get(i).is(Term.Kind.NUMBER) || place(one, one.get(i)) < 0 ? -1 : place(two, one.get(i));
            if (other < 0)
                continue;
            if (isNearer(i, first, second) == isNearer(other, otherFirst, otherSecond))
                same++;
            else
                changed++;
        }
        return changed >= FEWEST && changed > CLEARLY * same;
    }

    /** Of two that are as near, the number before a word is the word's own: "3 dogs and 4 cats". */
    private static boolean isNearer(int word, int number, int other) {
        int distance = 2 * Math.abs(word - number) + (number < word ? 0 : 1);
        return distance < 2 * Math.abs(word - other) + (other < word ? 0 : 1);
    }
}
