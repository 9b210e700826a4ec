package org.onrecord.quote.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.onrecord.quote.SpeakerKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Wikinews articles of the GUM corpus (Georgetown University). What stands in marks is taken from a list that was gone through
 * by hand, reported speech from the corpus: what a person or body says with a strong verb of speech and without marks must be
 * found, what else is annotated may be. Whether words in marks are whole sentences is not annotated: all count as direct.
 */
public final class WikinewsGold {

    /** Where the corpus is, when it is. */
    public static final Path FILE = Path.of("../shared/data/wikinews/quotes.json");

    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
    private static final Pattern DATELINE = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, .{6,20}");

    /** So many letters may stand between a speaker and the verb. */
    private static final int ASIDE = 120;

    /** Verbs that report words; believing, finding and showing report none. */
    private static final Set<String> STRONG = Set.of("say says said tell tells told announce announces announced state states"
            .concat(" stated add adds added warn warns warned argue argues argued claim claims claimed insist insists insisted")
            .concat(" note notes noted stress stresses stressed explain explains explained confirm confirms confirmed admit")
            .concat(" admits admitted report reports reported reply replies replied write writes wrote assert asserts asserted")
            .concat(" tweeted comment comments commented according").split(" "));

    private final JsonNode article;
    private final String text;
    private final List<String[]> marked;

    private WikinewsGold(JsonNode article, List<String[]> rows) {
        this.article = article;
        this.text = article.get("text").textValue();
        this.marked = rows.stream().filter(row -> row[0].equals(article.get("id").textValue())).toList();
    }

    /** Reads {@link #FILE}. */
    public static List<GoldArticle> load() {
        try (InputStream list = WikinewsGold.class.getResourceAsStream("/quote/wikinews.tsv")) {
            List<String[]> rows = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
            List<GoldArticle> articles = new ArrayList<>();
            for (JsonNode article : new ObjectMapper().readTree(FILE.toFile()))
                articles.add(new WikinewsGold(article, rows).read());
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoldArticle read() {
        List<GoldQuotation> quotations = new ArrayList<>();
        marked.stream().filter(row -> row[3].equals("SPEAKER") || row[3].equals("NOBODY")).map(WikinewsGold::marked)
                .forEach(quotations::add);
        StreamSupport.stream(article.get("attributions").spliterator(), false).filter(this::isReported).map(this::reported)
                .forEach(quotations::add);
        return new GoldArticle(article.get("id").textValue(),
                new Article(text, blocks(), new ArticleDetails(null, null, null, null, null, null, "en", null)), quotations,
                ranges("NO_QUOTATION"), ranges("LEFT_OUT"));
    }

    private List<TextRange> ranges(String verdict) {
        return marked.stream().filter(row -> row[3].equals(verdict)).map(WikinewsGold::span).toList();
    }

    private static TextRange span(String[] row) {
        return new TextRange(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
    }

    private static GoldQuotation marked(String[] row) {
        List<TextRange> speakers = Stream.of(row[4].split(",")).filter(mention -> !mention.isEmpty())
                .map(mention -> mention.split("-"))
                .map(ends -> new TextRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))).toList();
        boolean person = !row[5].isEmpty();
        return new GoldQuotation(SpeechMode.DIRECT, true, List.of(span(row)), speakers, person ? row[5] : null,
                person ? SpeakerKind.PERSON : null, List.of());
    }

    /** The first line is the headline, a date alone is one. */
    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher m = PARAGRAPH.matcher(text);
        while (m.find()) {
            if (m.group().isBlank())
                continue;
            boolean date = DATELINE.matcher(m.group().strip()).matches();
            BlockKind kind = blocks.isEmpty() ? BlockKind.HEADLINE : date ? BlockKind.BYLINE : BlockKind.PARAGRAPH;
            int end = m.start() + m.group().stripTrailing().length();
            blocks.add(new Block(kind, new TextRange(end - m.group().strip().length(), end)));
        }
        return blocks;
    }

    private boolean isReported(JsonNode attribution) {
        return !attribution.get("negative").booleanValue() && !isInHeadline(attribution);
    }

    /** Whether it must be found: somebody is named, who says it in so many words. */
    private boolean isDemanded(JsonNode attribution) {
        return !attribution.get("source").isEmpty() && !isMarked(attribution)
                && Stream.of("person", "organization").anyMatch(attribution.path("entity_type").asText()::equals)
                && isStrong(attribution);
    }

    private boolean isMarked(JsonNode attribution) {
        return ranges(attribution.get("content")).stream().anyMatch(content -> marked.stream().map(WikinewsGold::span)
                .anyMatch(span -> span.start() < content.end() && content.start() < span.end()));
    }

    private boolean isInHeadline(JsonNode attribution) {
        return attribution.get("content").get(0).get(0).intValue() < text.indexOf('\n');
    }

    private GoldQuotation reported(JsonNode attribution) {
        List<TextRange> content = ranges(attribution.get("content"));
        String name = attribution.path("entity_type").asText().equals("person") ? attribution.path("canonical").asText() : null;
        return new GoldQuotation(SpeechMode.INDIRECT, isDemanded(attribution),
                List.of(new TextRange(content.get(0).start(), content.get(content.size() - 1).end())),
                speakers(attribution), name, name == null ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON,
                List.of());
    }

    /** A speaker goes on to the verb: "his father", whose name stands between. */
    private static List<TextRange> speakers(JsonNode attribution) {
        List<TextRange> cues = ranges(attribution.get("cue"));
        return ranges(attribution.get("source")).stream().map(source -> cues.stream()
                .filter(cue -> cue.start() > source.end() && cue.start() < source.end() + ASIDE).findFirst()
                .map(cue -> new TextRange(source.start(), cue.start())).orElse(source)).toList();
    }

    private boolean isStrong(JsonNode attribution) {
        int words = attribution.get("content").get(0).get(0).intValue();
        int speaker = attribution.get("source").get(0).get(0).intValue();
        boolean open = ranges("OPEN").stream().anyMatch(range -> range.start() == words || range.start() == speaker);
        return !open && Stream.of(attribution.get("cue_text").textValue().toLowerCase(Locale.ROOT).split("\\W+"))
                .anyMatch(STRONG::contains);
    }

    private static List<TextRange> ranges(JsonNode pairs) {
        return StreamSupport.stream(pairs.spliterator(), false)
                .map(pair -> new TextRange(pair.get(0).intValue(), pair.get(1).intValue())).toList();
    }
}
