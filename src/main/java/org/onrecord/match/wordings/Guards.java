package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.onrecord.match.wordings.Difference.Kind;
import org.onrecord.match.wordings.TermAlignment.Region;
import org.onrecord.text.TextRange;

/**
 * Finds differences in negation, number or name between two wordings that are otherwise alike. What only one of them tells,
 * because the other is shorter or puts a pronoun or an editor's bracket there, is no difference; nor is a short form beside the
 * full one ("don't", "do not"), a number in words beside digits, or a name in another transliteration. Wordings in different
 * languages are not compared.
 */
public final class Guards {

    /** What stands between two regions so close that they are one. */
    private static final int CLOSE = 1;

    /** A word that one wording has and the other has not alters it if no more than so many come with it. */
    private static final int FEW = 4;

    /** So many terms on a side still render the same thought. */
    private static final int THOUGHT = 9;

    /** After them a number tells more of what is spoken of; it does not say how many there are. Lemmas. */
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "my", "our", "your", "his",
            "her",
            "its", "their");

    private final WordingText one;
    private final WordingText two;
    private final Denials denials;
    private final Denials otherDenials;
    private final List<Region> regions;
    private final List<Term> edgeDates;
    private final List<Term> otherEdgeDates;
    private final List<Difference> differences = new ArrayList<>();

    private Guards(WordingText one, WordingText two, TermAlignment alignment) {
        this.one = one;
        this.two = two;
        this.denials = one.denials();
        this.otherDenials = two.denials();
        this.regions = regions(one, two, alignment);
        Region core = core(alignment, one.terms().size(), two.terms().size());
        this.edgeDates = EdgeDates.of(one, core.from(), core.to());
        this.otherEdgeDates = EdgeDates.of(two, core.otherFrom(), core.otherTo());
    }

    /** From the first to the last corresponding term, where only one wording has something beyond them. */
    private static Region core(TermAlignment alignment, int size, int otherSize) {
        Region core = new Region(0, size, 0, otherSize);
        for (Region region : alignment.regions()) {
            if (facing(region, size, otherSize) != null)
                continue;
            core = region.from() == 0 && region.otherFrom() == 0
                    ? new Region(region.to(), core.to(), region.otherTo(), core.otherTo())
                    : new Region(core.from(), region.from(), core.otherFrom(), region.otherFrom());
        }
        return core;
    }

    /** The differences, by kind and place; none if the wordings have nothing in common. Symmetric but for the sides. */
    public static List<Difference> between(WordingText one, WordingText two) {
        return between(one, two, TermAlignment.of(one, two));
    }

    static List<Difference> between(WordingText one, WordingText two, TermAlignment alignment) {
        if (one.isInOtherLanguageThan(two) || !alignment.isRelated())
            return List.of();
        Guards guards = new Guards(one, two, alignment);
        guards.negations();
        guards.swappedNegations();
        guards.numbers();
        guards.names();
        guards.initials();
        return List.copyOf(guards.differences);
    }

    private static List<Region> regions(WordingText one, WordingText two, TermAlignment alignment) {
        List<Region> regions = new ArrayList<>();
        for (Region region : alignment.regions()) {
            Region last = regions.isEmpty() ? null : regions.get(regions.size() - 1);
            if (last != null && isJoined(last, region, one)) {
                regions.remove(regions.size() - 1);
                regions.add(new Region(last.from(), region.to(), last.otherFrom(), region.otherTo()));
            } else {
                regions.add(region);
            }
        }
        List<Region> facing = new ArrayList<>();
        for (Region region : regions)
            if (facing(region, one.terms().size(), two.terms().size()) != null)
                facing.add(facing(region, one.terms().size(), two.terms().size()));
        return facing;
    }

    private static boolean isJoined(Region last, Region region, WordingText one) {
        return region.from() - last.to() <= CLOSE
                && one.terms().subList(last.to(), region.from()).stream().allMatch(term -> term.is(Term.Kind.FUNCTION));
    }

    /**
     * What one wording has before its first or after its last common word is compared with as much of the other; null where
     * the other has nothing there, as it is cut.
     */
    private static Region facing(Region region, int size, int otherSize) {
        boolean first = region.from() == 0 && region.otherFrom() == 0;
        boolean last = region.to() == size && region.otherTo() == otherSize;
        if (!first && !last)
            return region;
        int length = region.to() - region.from();
        int otherLength = region.otherTo() - region.otherFrom();
        if (length == 0 || otherLength == 0)
            return null;
        int most = Math.min(length, otherLength) + 2;
        return first
                ? new Region(Math.max(region.from(), region.to() - most), region.to(),
                        Math.max(region.otherFrom(), region.otherTo() - most), region.otherTo())
                : new Region(region.from(), Math.min(region.to(), region.from() + most), region.otherFrom(),
                        Math.min(region.otherTo(), region.otherFrom() + most));
    }

    private List<Term> of(Region region, Predicate<Term> wanted) {
        return one.terms().subList(region.from(), region.to()).stream().filter(wanted).filter(Term::spoken).toList();
    }

    private List<Term> ofOther(Region region, Predicate<Term> wanted) {
        return two.terms().subList(region.otherFrom(), region.otherTo()).stream().filter(wanted).filter(Term::spoken).toList();
    }

    private boolean hides(Region region) {
        return one.terms().subList(region.from(), region.to()).stream().anyMatch(term -> !term.spoken())
                || two.terms().subList(region.otherFrom(), region.otherTo()).stream().anyMatch(term -> !term.spoken());
    }

    private static int longer(Region region) {
        return Math.max(region.to() - region.from(), region.otherTo() - region.otherFrom());
    }

    private static int shorter(Region region) {
        return Math.min(region.to() - region.from(), region.otherTo() - region.otherFrom());
    }

    /** Denials that only moved are as many in both wordings, or deny the same words in both. */
    private void negations() {
        boolean moved = denials.denySame(otherDenials);
        List<Region> odd = new ArrayList<>();
        int sum = 0;
        for (Region region : regions) {
            int count = of(region, term -> term.is(Term.Kind.NEGATION)).size();
            int otherCount = ofOther(region, term -> term.is(Term.Kind.NEGATION)).size();
            sum += count - otherCount;
            if ((count - otherCount) % 2 != 0 && !moved && !excusesNegation(region))
                odd.add(region);
        }
        if (sum == 0)
            return;
        for (Region region : odd)
            add(Kind.NEGATION, of(region, term -> term.is(Term.Kind.NEGATION)),
                    ofOther(region, term -> term.is(Term.Kind.NEGATION)), region);
    }

    /** A few words left out may be left out for the denial among them; a passage is left out whole. */
    private boolean excusesNegation(Region region) {
        if (shorter(region) == 0 || hides(region))
            return longer(region) > FEW;
        return longer(region) > THOUGHT;
    }

    /** "Nurses, not ministers" against "ministers, not nurses". */
    private void swappedNegations() {
        Term first = denials.firstSaidIn(otherDenials);
        Term second = otherDenials.firstSaidIn(denials);
        if (first == null || second == null) {
            first = denials.firstDeniedOfOthers(otherDenials);
            second = otherDenials.firstDeniedOfOthers(denials);
        }
        if (first != null && second != null)
            differences.add(new Difference(Kind.NEGATION, new TextRange(first.start(), first.end()),
                    new TextRange(second.start(), second.end())));
    }

    private void numbers() {
        Set<String> numbers = lemmas(one);
        Set<String> otherNumbers = lemmas(two);
        boolean found = false;
        List<Term> alone = new ArrayList<>();
        List<Term> otherAlone = new ArrayList<>();
        for (Region region : regions) {
            List<Term> here = of(region, Guards::isNumber);
            List<Term> there = ofOther(region, Guards::isNumber);
            if (differ(here, there) && !isReordered(region)) {
                add(Kind.NUMBER, here, there, region);
                found = true;
                continue;
            }
            List<Term> new1 = here.stream().filter(term -> !otherNumbers.contains(term.lemma())).toList();
            List<Term> new2 = there.stream().filter(term -> !numbers.contains(term.lemma())).toList();
            alone.addAll(strong(new1));
            otherAlone.addAll(strong(new2));
            if (isAltered(region) && (isCount(new1, one) && there.isEmpty() || isCount(new2, two) && here.isEmpty())) {
                add(Kind.NUMBER, new1, new2, region);
                found = true;
            }
        }
        edgeDates.stream().filter(term -> !otherNumbers.contains(term.lemma())).forEach(alone::add);
        otherEdgeDates.stream().filter(term -> !numbers.contains(term.lemma())).forEach(otherAlone::add);
        if (!found && sameType(alone, otherAlone))
            add(Kind.NUMBER, alone, otherAlone, null);
        else if (!found)
            SwappedNumbers.in(one, two).ifPresent(differences::add);
    }

    private static Set<String> lemmas(WordingText text) {
        Set<String> lemmas = new HashSet<>();
        text.terms().stream().filter(Guards::isNumber).forEach(term -> lemmas.add(term.lemma()));
        return lemmas;
    }

    private static boolean isNumber(Term term) {
        return term.is(Term.Kind.NUMBER) || term.is(Term.Kind.WEAK_NUMBER);
    }

    private static List<Term> strong(List<Term> numbers) {
        return numbers.stream().filter(term -> term.is(Term.Kind.NUMBER)).toList();
    }

    /** Whether each has a number that can be told to be another one: a count is no date. "One" alone tells nothing. */
    private static boolean differ(List<Term> here, List<Term> there) {
        for (Term number : here)
            for (Term other : there)
                if (type(number) == type(other) && (number.is(Term.Kind.NUMBER) || other.is(Term.Kind.NUMBER))
                        && !contains(there, number) && !contains(here, other))
                    return true;
        return false;
    }

    private static boolean contains(List<Term> terms, Term wanted) {
        return terms.stream().anyMatch(term -> term.lemma().equals(wanted.lemma()));
    }

    private static char type(Term number) {
        return number.lemma().charAt(0);
    }

    private static boolean sameType(List<Term> alone, List<Term> otherAlone) {
        return alone.stream().anyMatch(number -> otherAlone.stream().anyMatch(other -> type(number) == type(other)));
    }

    /** Whether one of them says how many: "we lost 500 soldiers"; not "the two sides", which are the sides. */
    private static boolean isCount(List<Term> numbers, WordingText text) {
        return numbers.stream().anyMatch(term -> term.is(Term.Kind.NUMBER) && type(term) == '#' && !isDefinite(term, text));
    }

    private static boolean isDefinite(Term number, WordingText text) {
        int at = text.terms().indexOf(number);
        return at > 0 && DEFINITE.contains(text.terms().get(at - 1).lemma());
    }

    /** A few words in the middle of words that are the same. */
    private boolean isAltered(Region region) {
        return longer(region) <= FEW && !hides(region) && (shorter(region) > 0 || isInner(region));
    }

    private boolean isInner(Region region) {
        return region.from() > 0 && region.to() < one.terms().size() && region.otherFrom() > 0
                && region.otherTo() < two.terms().size();
    }

    /** "Between Kyiv and Moscow", "between Moscow and Kyiv": the neighbour region has the same, the other way round. */
    private boolean isReordered(Region region) {
        int at = regions.indexOf(region);
        return at > 0 && mirror(regions.get(at - 1), region)
                || at + 1 < regions.size() && mirror(region, regions.get(at + 1));
    }

    private boolean mirror(Region region, Region next) {
        List<Term> between = one.terms().subList(region.to(), next.from());
        return between.stream().noneMatch(Term::tells) && between.size() <= 3
                && keys(of(region, Term::tells)).equals(keys(ofOther(next, Term::tells)))
                && keys(ofOther(region, Term::tells)).equals(keys(of(next, Term::tells)));
    }

    private static Set<String> keys(List<Term> terms) {
        Set<String> keys = new HashSet<>();
        terms.forEach(term -> keys.add(key(term)));
        return keys;
    }

    private static String key(Term term) {
        return term.name() != null ? term.name() : term.lemma();
    }

    private void names() {
        Set<String> known = allKeys(one);
        Set<String> otherKnown = allKeys(two);
        Region before = null;
        for (Region region : regions) {
            List<Term> here = of(region, Guards::isName);
            List<Term> there = ofOther(region, Guards::isName);
            List<Term> new1 = here.stream().filter(term -> !isAmong(otherKnown, term)).toList();
            List<Term> new2 = there.stream().filter(term -> !isAmong(known, term)).toList();
            boolean swapped = here.size() == 1 && there.size() == 1 && !key(here.get(0)).equals(key(there.get(0)));
            if (!new1.isEmpty() && !new2.isEmpty() || swapped && !isReordered(region) && longer(region) <= FEW)
                add(Kind.NAME, here, there, region);
            else if (before != null && isBesideOneWord(before, region))
                aroundOneWord(before, region, known, otherKnown);
            before = region;
        }
    }

    private static boolean isName(Term term) {
        return term.is(Term.Kind.NAME);
    }

    /** "The site at Karun", "the Karaj site": what tells which one may stand before its noun or after it. */
    private void aroundOneWord(Region before, Region region, Set<String> known, Set<String> otherKnown) {
        List<Term> here = of(before, term -> isName(term) && !isAmong(otherKnown, term));
        List<Term> there = ofOther(region, term -> isName(term) && !isAmong(known, term));
        if (!here.isEmpty() && !there.isEmpty())
            add(Kind.NAME, here, there, region);
        List<Term> later = of(region, term -> isName(term) && !isAmong(otherKnown, term));
        List<Term> earlier = ofOther(before, term -> isName(term) && !isAmong(known, term));
        if (!later.isEmpty() && !earlier.isEmpty())
            add(Kind.NAME, later, earlier, region);
    }

    private boolean isBesideOneWord(Region before, Region region) {
        return one.terms().subList(before.to(), region.from()).stream().filter(Term::tells).count() <= 1;
    }

    private static Set<String> allKeys(WordingText text) {
        Set<String> keys = new HashSet<>();
        text.terms().forEach(term -> {
            keys.add(term.lemma());
            keys.add(key(term));
        });
        return keys;
    }

    private static boolean isAmong(Set<String> keys, Term term) {
        return keys.contains(term.lemma()) || keys.contains(key(term));
    }

    /** Of two words that begin a sentence in the same place, each may be a name. */
    private void initials() {
        for (Region region : regions) {
            if (region.to() - region.from() != 1 || region.otherTo() - region.otherFrom() != 1)
                continue;
            Term here = one.terms().get(region.from());
            Term there = two.terms().get(region.otherFrom());
            boolean names = mayBeName(here) && mayBeName(there) && !(here.is(Term.Kind.NAME) && there.is(Term.Kind.NAME));
            if (names && !key(here).equals(key(there)))
                add(Kind.NAME, List.of(here), List.of(there), region);
        }
    }

    private static boolean mayBeName(Term term) {
        return term.spoken() && (term.is(Term.Kind.NAME) || term.is(Term.Kind.INITIAL));
    }

    /** @param region where a side without terms of its own stands; null if both have some */
    private void add(Kind kind, List<Term> here, List<Term> there, Region region) {
        differences.add(new Difference(kind,
                range(here, one.terms(), region == null ? 0 : region.from()),
                range(there, two.terms(), region == null ? 0 : region.otherFrom())));
    }

    private static TextRange range(List<Term> terms, List<Term> all, int at) {
        if (!terms.isEmpty())
            return new TextRange(terms.get(0).start(), terms.get(terms.size() - 1).end());
        int place = at < all.size() ? all.get(at).start() : all.isEmpty() ? 0 : all.get(all.size() - 1).end();
        return new TextRange(place, place);
    }
}
