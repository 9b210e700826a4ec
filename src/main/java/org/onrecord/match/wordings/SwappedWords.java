package org.onrecord.match.wordings;

import java.util.List;
import java.util.Set;

import org.onrecord.match.wordings.TermAlignment.Region;

/**
 * Finds two words that changed places while all around them stayed: "open to those who bring papers and closed to those who
 * bring arms" against "closed to those who bring papers and open to those who bring arms". Such wordings have the same words
 * and say the opposite. Clauses that change places take their words along, and in a list order tells nothing: neither counts.
 */
final class SwappedWords {

    /** Between two words that only these join, order tells nothing. Lemmas. */
    private static final Set<String> LISTING = Set.of("and", "or", "the", "a", "an", "и", "или", "und", "oder", "der", "die",
            "das");

    private final List<Term> one;
    private final List<Term> two;
    private final List<Region> regions;

    private SwappedWords(WordingText one, WordingText two, TermAlignment alignment) {
        this.one = one.terms();
        this.two = two.terms();
        this.regions = alignment.regions().stream().filter(this::isOneWord).toList();
    }

    /** Whether there are such. */
    static boolean in(WordingText one, WordingText two, TermAlignment alignment) {
        return new SwappedWords(one, two, alignment).found();
    }

    /** One word of substance on each side. */
    private boolean isOneWord(Region region) {
        return told(one.subList(region.from(), region.to())) != null
                && told(two.subList(region.otherFrom(), region.otherTo())) != null;
    }

    /** The only telling word among the terms, or null. */
    private static String told(List<Term> terms) {
        List<Term> telling = terms.stream().filter(term -> term.tells() && term.spoken()).toList();
        return telling.size() == 1 ? telling.get(0).lemma() : null;
    }

    private boolean found() {
        for (int i = 0; i < regions.size(); i++)
            for (int j = i + 1; j < regions.size(); j++)
                if (areSwapped(regions.get(i), regions.get(j)))
                    return true;
        return false;
    }

    private boolean areSwapped(Region region, Region later) {
        String first = told(one.subList(region.from(), region.to()));
        String second = told(one.subList(later.from(), later.to()));
        return !first.equals(second) && first.equals(told(two.subList(later.otherFrom(), later.otherTo())))
                && second.equals(told(two.subList(region.otherFrom(), region.otherTo())))
                && !isList(one.subList(region.to(), later.from()));
    }

    private static boolean isList(List<Term> between) {
        return between.stream().noneMatch(term -> term.is(Term.Kind.FUNCTION) && !LISTING.contains(term.lemma()))
                || between.stream().noneMatch(Term::tells);
    }
}
