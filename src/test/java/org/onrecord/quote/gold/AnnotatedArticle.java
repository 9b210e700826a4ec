package org.onrecord.quote.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.quote.SpeakerKind;
import org.onrecord.quote.gold.Annotation.Tag;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

/** Reads one annotated article: its blocks, then its quotations from the tags in them. */
final class AnnotatedArticle {

    private static final Map<Character, BlockKind> BLOCKS = Map.of('H', BlockKind.HEADLINE, 'B', BlockKind.BYLINE, 'S',
            BlockKind.STANDFIRST, 'U', BlockKind.SUBHEADING, 'C', BlockKind.CAPTION, 'F', BlockKind.FURNITURE);

    private static final Map<Character, SpeechMode> MODES = Map.of('d', SpeechMode.DIRECT, 'p', SpeechMode.PARTIAL, 'i',
            SpeechMode.INDIRECT, 'w', SpeechMode.INDIRECT);

    private static final Map<Character, SpeakerKind> SPEAKERS = Map.of('s', SpeakerKind.PERSON, 'o', SpeakerKind.ORGANIZATION,
            'u', SpeakerKind.UNNAMED);

    private final Annotation annotation = new Annotation();
    private final List<Block> blocks = new ArrayList<>();
    private String language = "en";
    private String headline;

    private AnnotatedArticle(List<String> pieces) {
        pieces.forEach(this::addBlock);
    }

    /** @throws IllegalArgumentException if the annotation is not what it should be */
    static GoldArticle read(String name, List<String> pieces) {
        return new AnnotatedArticle(pieces).article(name);
    }

    private void addBlock(String piece) {
        boolean marked = piece.length() > 2 && piece.startsWith("| ", 1);
        if (marked && piece.charAt(0) == 'L') {
            language = piece.substring(3);
            return;
        }
        if (!blocks.isEmpty())
            annotation.addPlain("\n\n");
        BlockKind kind = marked ? BLOCKS.get(piece.charAt(0)) : BlockKind.PARAGRAPH;
        TextRange range = annotation.add(marked ? piece.substring(3) : piece);
        blocks.add(new Block(kind, range));
        if (kind == BlockKind.HEADLINE)
            headline = range.of(annotation.text());
    }

    private GoldArticle article(String name) {
        Article article = new Article(annotation.text(), blocks,
                new ArticleDetails(headline, null, null, null, null, null, language, null));
        Map<String, List<Tag>> byQuotation = new LinkedHashMap<>();
        List<TextRange> unquoted = new ArrayList<>();
        for (Tag tag : annotation.tags()) {
            if (tag.kind() == 'x')
                unquoted.add(tag.range());
            tag.ids().forEach(id -> byQuotation.computeIfAbsent(id, key -> new ArrayList<>()).add(tag));
        }
        List<GoldQuotation> quotations = new ArrayList<>();
        byQuotation.forEach((id, tags) -> quotations.add(quotation(name + " " + id, tags)));
        return new GoldArticle(name, article, quotations, unquoted, List.of());
    }

    private GoldQuotation quotation(String name, List<Tag> tags) {
        List<Tag> words = tags.stream().filter(tag -> MODES.containsKey(tag.kind())).toList();
        List<Tag> speakers = tags.stream().filter(tag -> SPEAKERS.containsKey(tag.kind())).toList();
        if (words.stream().map(Tag::kind).distinct().count() != 1)
            throw new IllegalArgumentException(name + ": a quotation has words, all of one mode");
        if (speakers.stream().map(Tag::kind).distinct().count() > 1)
            throw new IllegalArgumentException(name + ": all mentions are of one speaker");
        SpeechMode mode = MODES.get(words.get(0).kind());
        return new GoldQuotation(mode, isDemanded(words), ranges(words), ranges(speakers),
                speakers.stream().map(Tag::name).filter(known -> known != null).reduce((one, other) -> one).orElse(null),
                speakers.isEmpty() ? null : SPEAKERS.get(speakers.get(0).kind()),
                ranges(tags.stream().filter(tag -> tag.kind() == 'r').toList()));
    }

    /** Reported words that have words in marks within them may be read as reported or not. */
    private boolean isDemanded(List<Tag> words) {
        boolean mixed = words.get(0).kind() == 'i' && annotation.tags().stream()
                .anyMatch(tag -> "dp".indexOf(tag.kind()) >= 0 && words.stream().anyMatch(word -> holds(word, tag)));
        return words.get(0).kind() != 'w' && !mixed;
    }

    private static boolean holds(Tag outer, Tag inner) {
        return outer.range().start() <= inner.range().start() && inner.range().end() <= outer.range().end();
    }

    private static List<TextRange> ranges(List<Tag> tags) {
        return tags.stream().map(Tag::range).toList();
    }
}
