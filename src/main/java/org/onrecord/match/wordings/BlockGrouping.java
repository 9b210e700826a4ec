package org.onrecord.match.wordings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.onrecord.match.wordings.Occasion.Nearness;
import org.onrecord.match.wordings.WordingGroup.Member;
import org.onrecord.record.SpeechMode;

/** Groups the quotations of one speaker. */
final class BlockGrouping {

    /** Two full sentences in one source are two statements unless they are the same: nobody prints two wordings of one. */
    private static final double SAME_SOURCE = Likeness.SAME;

    /** A translation is suggested from so many shared names and numbers on. */
    private static final int SHARED = 2;

    /** Fits of which neither is clearly the better one. */
    private static final double CLOSE = 0.05;

    /** What has so much of its words, by weight, from another wording has all of them, but for rounding. */
    private static final double CUT = 0.999;

    private static final Comparator<Fit> BEST_FIRST = Comparator.comparing(Fit::cutAtDenial)
            .thenComparing(fit -> -fit.likeness.score());

    private static final Comparator<Print> REPRESENTATIVE_FIRST = Comparator
            .comparing((Print print) -> print.quotation.mode() != SpeechMode.DIRECT)
            .thenComparing(print -> print.quotation.mode() == SpeechMode.INDIRECT)
            .thenComparing(print -> -print.text.weight())
            .thenComparing(print -> print.quotation.text())
            .thenComparing(print -> print.quotation.key());

    private final List<Print> prints;
    private final List<Cluster> clusters = new ArrayList<>();

    private record Print(PrintedQuotation quotation, WordingText text) {
    }

    private static final class Cluster {

        private final List<Print> prints = new ArrayList<>();
        private final List<Member> members = new ArrayList<>();

        Print representative() {
            return prints.get(0);
        }

        void add(Print print, Likeness likeness, String reason) {
            prints.add(print);
            Relation relation = Relation.of(print.text, representative().text, representative().quotation.originalLanguage());
            members.add(new Member(print.quotation.key(), relation, likeness.score(), reason));
        }
    }

    private record Fit(Cluster cluster, Likeness likeness, boolean cutAtDenial) {
    }

    BlockGrouping(Collection<PrintedQuotation> quotations, WordingReader reader) {
        this.prints = quotations.stream()
                .map(quotation -> new Print(quotation, reader.read(quotation.spans(), quotation.language())))
                .sorted(REPRESENTATIVE_FIRST).toList();
    }

    void into(List<WordingGroup> groups, List<Suggestion> suggestions) {
        prints.forEach(this::place);
        clusters.forEach(cluster -> groups.add(new WordingGroup(cluster.members)));
        for (int i = 0; i < clusters.size(); i++)
            for (int j = i + 1; j < clusters.size(); j++)
                suggest(clusters.get(i), clusters.get(j), suggestions);
    }

    private void place(Print print) {
        Optional<Fit> best = clusters.stream().map(cluster -> fit(print, cluster)).filter(Objects::nonNull).min(BEST_FIRST);
        if (best.isPresent() && !isUndecided(print, best.get())) {
            best.get().cluster.add(print, best.get().likeness, reason(best.get().likeness));
            return;
        }
        Cluster alone = new Cluster();
        alone.add(print, new Likeness(1, Likeness.Measure.WORDS), "the representative wording");
        clusters.add(alone);
    }

    /** What two statements have in common that differ in negation, number or name may be cut out of either. */
    private boolean isUndecided(Print print, Fit best) {
        WordingText words = best.cluster.representative().text;
        return clusters.stream().filter(cluster -> cluster != best.cluster)
                .filter(cluster -> !Comparison.of(words, cluster.representative().text).isUnguarded())
                .anyMatch(cluster -> cluster.prints.stream().anyMatch(member -> fitsAsWell(print, member, best)));
    }

    private static boolean fitsAsWell(Print print, Print member, Fit best) {
        if (print.text.isInOtherLanguageThan(member.text)
                || print.quotation.occasion().to(member.quotation.occasion()) == Nearness.APART)
            return false;
        Comparison comparison = Comparison.of(print.text, member.text);
        return comparison.isUnguarded() && comparison.likeness().score() > best.likeness.score() - CLOSE
                && Denials.areCutOff(print.text, member.text) == best.cutAtDenial;
    }

    /** @return null if the quotation does not belong there */
    private static Fit fit(Print print, Cluster cluster) {
        Print representative = cluster.representative();
        Nearness nearness = representative.quotation.occasion().to(print.quotation.occasion());
        if (nearness == Nearness.APART || print.text.isInOtherLanguageThan(representative.text))
            return null;
        Comparison comparison = Comparison.of(print.text, representative.text);
        Likeness likeness = comparison.likeness().score() < Likeness.VARIANT ? asPart(print, cluster) : comparison.likeness();
        double bar = nearness == Nearness.SAME && !isSecondOfSource(print, representative) ? Likeness.VARIANT : SAME_SOURCE;
        if (likeness.score() < bar || !comparison.isUnguarded() || isKeptOut(print, cluster))
            return null;
        boolean elsewhere = nearness == Nearness.UNSURE && hasMeeting(print) && hasMeeting(representative);
        boolean cutAtDenial = Denials.areCutOff(print.text, representative.text);
        // Who quotes a fragment may deny it in words of his own; who quotes or reports a sentence does not.
        boolean affirms = cutAtDenial && print.quotation.mode() != SpeechMode.PARTIAL
                || Denials.areCutOff(representative.text, print.text) && representative.quotation.mode() != SpeechMode.PARTIAL;
        return elsewhere || affirms ? null : new Fit(cluster, likeness, cutAtDenial);
    }

    /** What stands word for word in a member was cut from it, though the representative may say it in other words. */
    private static Likeness asPart(Print print, Cluster cluster) {
        boolean part = cluster.prints.stream().anyMatch(member -> !member.text.isInOtherLanguageThan(print.text)
                && Likeness.isRunOf(print.text, member.text));
        return new Likeness(part ? 1 : 0, Likeness.Measure.CONTAINMENT);
    }

    private static boolean hasMeeting(Print print) {
        return print.quotation.occasion().meeting() != null;
    }

    private static boolean isSecondOfSource(Print print, Print representative) {
        return print.quotation.source().equals(representative.quotation.source())
                && print.quotation.mode() == SpeechMode.DIRECT && representative.quotation.mode() == SpeechMode.DIRECT;
    }

    /**
     * Whether a member that says the same differs in negation, number or name. Two that were both cut from the representative
     * may have kept different parts of it.
     */
    private static boolean isKeptOut(Print print, Cluster cluster) {
        WordingText whole = cluster.representative().text;
        boolean cut = isCutFrom(whole, print);
        return cluster.prints.stream().skip(1).filter(member -> !member.text.isInOtherLanguageThan(print.text))
                .filter(member -> !cut || !isCutFrom(whole, member))
                .map(member -> Comparison.of(print.text, member.text))
                .anyMatch(comparison -> comparison.likeness().score() >= Likeness.VARIANT && !comparison.isUnguarded());
    }

    private static boolean isCutFrom(WordingText whole, Print print) {
        return Likeness.share(print.text, whole) > CUT;
    }

    private static String reason(Likeness likeness) {
        int percent = (int) Math.round(100 * likeness.score());
        String how = switch (likeness.by()) {
            case WORDS -> "of the words, by weight, are in both";
            case ORDER -> "of the words, by weight, are in both in the same order";
            case LETTERS -> "of the runs of four letters are in both";
            case CONTAINMENT -> "of its words, by weight, stand close together in the longer wording";
        };
        return String.format(Locale.ROOT, "%d %% %s; no difference in negation, number or name", percent, how);
    }

    private static void suggest(Cluster one, Cluster two, List<Suggestion> suggestions) {
        Print first = one.representative();
        Print second = two.representative();
        Nearness nearness = first.quotation.occasion().to(second.quotation.occasion());
        if (nearness == Nearness.APART)
            return;
        Comparison comparison = Comparison.of(first.text, second.text);
        double score = comparison.likeness().score();
        if (!comparison.isUnguarded())
            return;
        boolean otherLanguage = first.text.isInOtherLanguageThan(second.text);
        if (!otherLanguage && score >= Likeness.SUGGESTED)
            suggestions
                    .add(new Suggestion(first.quotation.key(), second.quotation.key(), score, reason(comparison.likeness())));
        else if (otherLanguage || isTranslated(first) && isTranslated(second))
            suggestTranslation(first, second, score, suggestions);
    }

    private static boolean isTranslated(Print print) {
        String original = print.quotation.originalLanguage();
        return original != null && print.quotation.language() != null
                && !WordingReader.primary(original).equals(WordingReader.primary(print.quotation.language()));
    }

    /** Translations have few words in common, but names and numbers. */
    private static void suggestTranslation(Print first, Print second, double score, List<Suggestion> suggestions) {
        Set<String> shared = anchors(first.text);
        Set<String> others = anchors(second.text);
        boolean agree = !shared.isEmpty() && !others.isEmpty() && Math.min(shared.size(), others.size()) < SHARED
                && shared.equals(others);
        shared.retainAll(others);
        if (shared.size() < SHARED && !agree)
            return;
        suggestions.add(new Suggestion(first.quotation.key(), second.quotation.key(), score,
                "perhaps another translation: the same speaker and occasion, and " + shared.size()
                        + " names or numbers in both"));
    }

    private static Set<String> anchors(WordingText text) {
        Set<String> anchors = new HashSet<>();
        for (Term term : text.terms())
            if (term.spoken() && (term.is(Term.Kind.NUMBER) || term.is(Term.Kind.NAME)))
                anchors.add(term.name() != null ? term.name() : term.lemma());
        return anchors;
    }
}
