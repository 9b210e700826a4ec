package org.onrecord.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The phrases that several of some statements have, by their beginnings. */
final class PhraseTable {

    /** Statements remembered of a phrase: one more than make it frequent, so that it outlives the change of one. */
    private static final int REMEMBERED = PhraseCount.LEAST + 1;

    /** Words that may have been typed already; what goes on from more is rare, and soon counted. */
    private static final int MAX_TYPED = 2;

    /**
     * Statements with a word of which none has a phrase in common with another: further ones will hardly have a frequent one.
     */
    private static final int ENOUGH = 10;

    private static final int MAX_WORDS = MAX_TYPED - 1 + PhraseCount.MAX_WORDS;

    /**
     * A phrase.
     *
     * @param words in the form of the verbatim index, with spaces between
     * @param statements how many have it
     * @param remembered the primary keys of the first of them
     */
    record Phrase(String words, int statements, List<Long> remembered) {
    }

    private final List<Phrase> byWords;
    private final NavigableMap<String, Integer> statementsOfTerms;

    private PhraseTable(List<Phrase> byWords, NavigableMap<String, Integer> statementsOfTerms) {
        this.byWords = byWords;
        this.statementsOfTerms = statementsOfTerms;
    }

    /** Whether it has phrases that go on from so many words. */
    static boolean covers(Beginning beginning) {
        return beginning.words().size() <= MAX_TYPED;
    }

    /** The phrases that begin so, by their words. */
    Map<String, Phrase> startingWith(Beginning beginning) {
        String prefix = beginning.joined();
        Map<String, Phrase> found = new HashMap<>();
        for (int i = firstNotBefore(prefix); i < byWords.size() && byWords.get(i).words().startsWith(prefix); i++)
            found.put(byWords.get(i).words(), byWords.get(i));
        return found;
    }

    /** Whether so many statements have words that begin so that those which they have in common are known. */
    boolean isKnown(Beginning beginning) {
        String last = beginning.last();
        int statements = 0;
        for (Map.Entry<String, Integer> term : statementsOfTerms.tailMap(last, true).entrySet()) {
            if (statements >= ENOUGH || !term.getKey().startsWith(last))
                break;
            statements += term.getValue();
        }
        return beginning.words().size() == 1 && statements >= ENOUGH;
    }

    private int firstNotBefore(String prefix) {
        int low = 0;
        for (int high = byWords.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (byWords.get(middle).words().compareTo(prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** Counts the phrases of the statements that are added. */
    static final class Builder {

        private final List<Said> said = new ArrayList<>();

        /** Terms recur: each is kept once, with the number of statements that have it. */
        private final Map<String, Term> terms = new HashMap<>();

        /** A word, and how many statements have it. */
        private static final class Term {
            private final String term;
            private final Tally tally = new Tally();

            private Term(String term) {
                this.term = term;
            }
        }

        /** A run of words of a statement. */
        private record Said(long statement, List<String> terms) {
        }

        /** In how many statements a phrase was seen so far, and in which first. */
        private static final class Tally {
            private final List<Long> remembered = new ArrayList<>(REMEMBERED);
            private int statements;
            private long last;

            private void see(long statement) {
                if (statements > 0 && last == statement)
                    return;
                last = statement;
                statements++;
                if (remembered.size() < REMEMBERED)
                    remembered.add(statement);
            }
        }

        /** @param statement its primary key; each is added once */
        void add(long statement, List<String> texts) {
            for (String text : texts)
                for (WordRun run : WordRun.of(text))
                    said.add(new Said(statement, run.words().stream().map(word -> seen(word.term(), statement)).toList()));
        }

        private String seen(String word, long statement) {
            Term term = terms.computeIfAbsent(word, Term::new);
            term.tally.see(statement);
            return term.term;
        }

        /** Phrase by phrase longer: only what goes on from a frequent one can be frequent, so that few need be counted. */
        PhraseTable build() {
            List<Phrase> phrases = new ArrayList<>();
            Map<String, Tally> shorter = null;
            for (int length = 2; length <= MAX_WORDS; length++) {
                shorter = frequent(length, shorter);
                shorter.forEach((words, tally) -> {
                    if (PhraseCount.mayEnd(words.substring(words.lastIndexOf(' ') + 1)))
                        phrases.add(new Phrase(words, tally.statements, List.copyOf(tally.remembered)));
                });
            }
            phrases.sort(Comparator.comparing(Phrase::words));
            NavigableMap<String, Integer> statementsOfTerms = new TreeMap<>();
            terms.values().forEach(term -> statementsOfTerms.put(term.term, term.tally.statements));
            return new PhraseTable(List.copyOf(phrases), statementsOfTerms);
        }

        private Map<String, Tally> frequent(int length, Map<String, Tally> shorter) {
            Map<String, Tally> tallies = new HashMap<>();
            for (Said run : said)
                for (int from = 0; from + length <= run.terms().size(); from++) {
                    List<String> words = run.terms().subList(from, from + length);
                    if (shorter == null || shorter.containsKey(String.join(" ", words.subList(0, length - 1))))
                        tallies.computeIfAbsent(String.join(" ", words), phrase -> new Tally()).see(run.statement());
                }
            tallies.values().removeIf(tally -> tally.statements < PhraseCount.LEAST);
            return tallies;
        }
    }
}
