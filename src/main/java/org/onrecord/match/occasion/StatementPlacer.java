package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.onrecord.quote.ExtractedQuotation;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.Block;
import org.onrecord.text.sentence.Sentences;

/**
 * Tells at which occasion, on which day, in which medium and to whom an article says that a quotation was said. It must say so
 * in the sentence that attributes the quotation; what the quoted words speak of places nothing. In the paragraphs that go on
 * with one speaker's words, the occasion goes on, with less confidence. For one thread.
 */
public final class StatementPlacer {

    private final Article article;
    private final OccasionReading reading;
    private final List<TextRange> paragraphs;
    /** Of the paragraphs that have quotations: a long one may have many. */
    private final Map<TextRange, List<TextRange>> sentences = new HashMap<>();
    /** The indexes of the visits, by the keys of those who made them. */
    private final Map<String, List<Integer>> visits = new HashMap<>();
    private Sentence last;

    public StatementPlacer(Article article, OccasionReading reading) {
        this.article = article;
        this.reading = reading;
        this.paragraphs = article.paragraphs().map(Block::range).toList();
        for (int i = 0; i < reading.meetings().size(); i++)
            visit(i, reading.meetings().get(i).profile());
    }

    private void visit(int meeting, OccasionProfile profile) {
        if (profile.family() == OccasionFamily.VISIT)
            for (String visitor : profile.people())
                visits.computeIfAbsent(visitor, key -> new ArrayList<>(1)).add(meeting);
    }

    /**
     * Places each quotation.
     *
     * @param quotations of the article, in order
     * @return one for each of them, empty where nothing is said
     */
    public List<Optional<Placement>> place(List<ExtractedQuotation> quotations) {
        List<Optional<Placement>> placements = new ArrayList<>();
        Placement last = null;
        String speaker = null;
        int paragraph = -2;
        for (ExtractedQuotation quotation : quotations) {
            int here = paragraph(quotation.spans().get(0).start());
            Optional<Placement> placed = place(quotation);
            String name = quotation.speaker() == null ? null : quotation.speaker().name();
            boolean goesOn = last != null && name != null && name.equals(speaker) && here >= 0 && here - paragraph <= 1
                    && (placed.isEmpty() || placed.get().meeting() < 0 && placed.get().medium() == null
                            && placed.get().day().isCompatible(last.day()));
            if (goesOn)
                placed = Optional.of(last.carried());
            placements.add(placed);
            last = placed.filter(this::isSpoken).orElse(null);
            speaker = name;
            paragraph = here;
        }
        return placements;
    }

    /** A speech or a briefing goes on; a visit has many occasions within it. */
    private boolean isSpoken(Placement placement) {
        return placement.meeting() >= 0 && reading.meetings().get(placement.meeting()).profile().family().isSpoken();
    }

    /** Places one quotation by the sentence that attributes it. */
    public Optional<Placement> place(ExtractedQuotation quotation) {
        TextRange frame = frame(quotation);
        int paragraph = paragraph(frame.start());
        if (paragraph < 0)
            return Optional.empty();
        TextRange sentence = sentence(paragraphs.get(paragraph), frame);
        if (sentence == null)
            return Optional.empty();
        Placement placement = new PlacementFinder(reading, visits, read(sentence), quotation).find();
        return placement.isEmpty() ? Optional.empty() : Optional.of(placement);
    }

    /** Several quotations in a row are often attributed in one sentence. */
    private Sentence read(TextRange range) {
        Sentence known = last;
        if (known != null && known.range.equals(range))
            return known;
        last = new Sentence(article.text(), range, 0, article.details().datePublished(), false);
        return last;
    }

    private static TextRange frame(ExtractedQuotation quotation) {
        if (quotation.cue() != null)
            return quotation.cue();
        if (quotation.attribution() != null)
            return quotation.attribution();
        return quotation.speaker() != null ? quotation.speaker().range() : quotation.spans().get(0);
    }

    private int paragraph(int offset) {
        return around(paragraphs, offset);
    }

    /** The index of the range that an offset lies in, of those in order; -1 if it lies in none. */
    private static int around(List<TextRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            TextRange range = ranges.get(middle);
            if (range.end() <= offset)
                low = middle + 1;
            else if (range.start() > offset)
                high = middle - 1;
            else
                return middle;
        }
        return -1;
    }

    /** The sentence of the attribution; for “…?” he said, what the mark has parted belongs together. */
    private TextRange sentence(TextRange paragraph, TextRange frame) {
        List<TextRange> parts = sentences.computeIfAbsent(paragraph, range -> Sentences.of(article.text(), range));
        int found = around(parts, frame.start());
        return found < 0 ? null : parts.get(found);
    }
}
