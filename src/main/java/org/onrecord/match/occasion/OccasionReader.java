package org.onrecord.match.occasion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.onrecord.record.ClaimProperty;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;
import org.onrecord.text.sentence.Sentences;

/**
 * Recognises the occasions that an article speaks of. Its own words are read, with the lines under its title and its
 * pictures; never what surrounds it. Dates count from the day on which it says that it came out. English first; of Russian and
 * German the main nouns and dates. Time proportional to the length of the article; safe for use by several threads.
 */
public final class OccasionReader {

    private static final Set<BlockKind> READ = Set.of(BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.CAPTION);

    private final Article article;
    private final ArticleCast cast = new ArticleCast();
    private final NamedBodies bodies = new NamedBodies();
    private final Discourse discourse = new Discourse();
    private final Map<Draft, Group> groups = new LinkedHashMap<>();
    private final ClaimSink claims = new ClaimSink(discourse, groups);
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    private OccasionReader(Article article) {
        this.article = article;
    }

    /** What an article says of occasions; never null. */
    public static OccasionReading read(Article article) {
        OccasionReader reader = new OccasionReader(article);
        List<Sentence> sentences = reader.sentences();
        for (Sentence sentence : sentences)
            NameScanner.learn(sentence, reader.cast);
        for (Sentence sentence : sentences)
            reader.sentence(sentence);
        reader.drafts.sort(Comparator.comparingInt(draft -> draft.range().start()));
        return new Proposals(reader.discourse, reader.groups, reader.drafts, reader.orders, reader.claims.found()).make();
    }

    /** A line under the title takes for granted what the first paragraph tells, so that it is read after that. */
    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        List<Sentence> standfirst = new ArrayList<>();
        int paragraph = 0;
        for (Block block : article.blocks()) {
            paragraph++;
            if (READ.contains(block.kind()))
                paragraph(block.range(), paragraph, block.kind() == BlockKind.STANDFIRST ? standfirst : sentences);
            if (block.kind() == BlockKind.PARAGRAPH) {
                sentences.addAll(standfirst);
                standfirst.clear();
            }
        }
        sentences.addAll(standfirst);
        return sentences;
    }

    private void paragraph(TextRange range, int paragraph, List<Sentence> sentences) {
        boolean quoted = false;
        for (TextRange part : Sentences.of(article.text(), range)) {
            Sentence sentence = new Sentence(article.text(), part, paragraph, article.details().datePublished(), quoted);
            sentences.add(sentence);
            quoted = sentence.quotedAtEnd();
        }
    }

    private void sentence(Sentence sentence) {
        sentence.reset();
        NameScanner.mark(sentence, cast);
        bodies.mark(sentence);
        GroupScanner.mark(sentence);
        List<Draft> found = MentionFinder.find(sentence);
        if (found.isEmpty())
            found.addAll(ForeignMentions.find(sentence));
        found.removeIf(draft -> draft.negated || sentence.quoted(draft.head));
        purposes(found);
        found.removeIf(draft -> draft.hypothetical && draft.reference != Draft.Reference.DEFINITE);
        List<Order> ordered = Order.within(found);
        ordered.forEach(Order::mark);
        for (Draft draft : found)
            place(draft, ordered);
        orders.addAll(ordered);
        drafts.addAll(found);
        sameDays(found);
        DurationReader.read(sentence, found, claims);
        DelegationReader.read(sentence, found, discourse, claims);
    }

    private void place(Draft draft, List<Order> ordered) {
        Set<Group> apart = new HashSet<>();
        for (Order order : ordered) {
            Draft other = order.earlier() == draft ? order.later() : order.later() == draft ? order.earlier() : null;
            if (other != null && groups.containsKey(other))
                apart.add(groups.get(other));
        }
        groups.put(draft, discourse.place(draft, apart));
    }

    /** "Visited the White House to meet with President Trump": within the visit, by the visitor. */
    private void purposes(List<Draft> found) {
        Draft visit = null;
        for (Draft draft : found) {
            if (draft.family == OccasionFamily.VISIT && !draft.hypothetical)
                visit = draft;
            if (!draft.purpose)
                continue;
            if (visit == null || draft.parties.isEmpty())
                draft.hypothetical = true;
            else
                within(visit, draft);
        }
    }

    private static void within(Draft visit, Draft meeting) {
        visit.parties.stream().filter(party -> party.kind() == PartyKind.PERSON).forEach(meeting::add);
        meeting.place = visit.place;
        meeting.placeRange = null;
        meeting.date = visit.date;
        meeting.part = visit;
        meeting.background = true;
        meeting.first = visit.first;
    }

    /** "The talks came on the same day that Starmer visited the White House". */
    private void sameDays(List<Draft> found) {
        for (int i = 0; i + 1 < found.size(); i++) {
            Draft one = found.get(i);
            Draft other = found.get(i + 1);
            Sentence sentence = one.sentence;
            boolean same = false;
            for (int at = one.headLast; at + 1 < other.head; at++)
                same |= sentence.folded(at).equals("same") && sentence.folded(at + 1).equals("day");
            if (same && other.date == null)
                sameDay(one, other);
        }
    }

    private void sameDay(Draft one, Draft other) {
        Group known = groups.get(one);
        Group dated = groups.get(other);
        if (known == dated || !known.date.isCompatible(dated.date))
            return;
        dated.sameDayAs = known;
        TextRange range = new TextRange(one.range().start(), other.range().end());
        claims.add(dated, one.sentence, ClaimProperty.DATE, null, range, "same-day");
    }
}
