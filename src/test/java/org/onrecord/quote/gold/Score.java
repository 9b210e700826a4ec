package org.onrecord.quote.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.text.article.Article;

/** How well a reader finds the quotations of annotated articles, and who said them. */
public final class Score {

    /** What is counted. */
    public enum Measure {
        /** Outermost spans in marks that are quotations. */
        SEGMENT,
        /** Such spans that have a speaker, found with a mention that overlaps one of the right ones. */
        JOINT,
        /** Quotations without marks, as in transcripts: found with the right mention. */
        TURN,
        /** Of the segments that are right: whether they are whole sentences or a fragment. */
        MODE,
        /** Of what is right jointly and said by a person whose name is known: the name. */
        NAME,
        /** Of what is right jointly: a person, a body or somebody unnamed. */
        KIND,
        /** Segments with a relay, found with it. */
        RELAY,
        /** Reported speech, found with the right mention. */
        INDIRECT,
        /** Reported speech, whoever said it. */
        INDIRECT_WORDS
    }

    /** @param confidence of the rule that found the speaker */
    private record Attribution(double confidence, boolean right) {
    }

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final Map<String, Tally> rules = new TreeMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private Score() {
    }

    /**
     * Scores a reader.
     *
     * @param reader gives the quotations of an article
     */
    public static Score of(Collection<GoldArticle> articles, Function<Article, List<ExtractedQuotation>> reader) {
        Score score = new Score();
        for (GoldArticle article : articles)
            new ArticleScorer(article, reader.apply(article.article()), score).run();
        return score;
    }

    /** All that was counted of one sort. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    /** By the name of a rule, what it attributed in marks and how much of it rightly; its recall means nothing. */
    public Map<String, Tally> rules() {
        return rules;
    }

    /** The joint tally if speakers of less confidence had not been given. */
    public Tally jointFrom(double confidence) {
        List<Attribution> sure = attributions.stream().filter(one -> one.confidence >= confidence).toList();
        return new Tally((int) sure.stream().filter(Attribution::right).count(), sure.size(), tally(Measure.JOINT).wanted());
    }

    /** What is wrong, in words. */
    public List<String> errors() {
        return errors;
    }

    void count(Measure measure, boolean right, boolean found, boolean wanted) {
        tallies.put(measure, tally(measure).right(right ? 1 : 0).found(found ? 1 : 0).wanted(wanted ? 1 : 0));
    }

    void attributed(ExtractedQuotation quotation, boolean right) {
        attributions.add(new Attribution(quotation.confidence(), right));
        rules.merge(String.valueOf(quotation.rule()), new Tally(right ? 1 : 0, 1, 0),
                (sum, one) -> sum.right(one.right()).found(1));
    }

    void error(String words) {
        errors.add(words);
    }
}
