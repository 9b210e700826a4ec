package org.onrecord.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.onrecord.text.TextRange;
import org.onrecord.text.article.Article;
import org.onrecord.text.article.ArticleDetails;
import org.onrecord.text.article.Block;
import org.onrecord.text.article.BlockKind;

/**
 * A short article and what it quotes.
 *
 * @param article its paragraphs
 * @param expected each quotation as "MODE speaker", of which the speaker may be given in several ways, parted by |; then " via
 *        "
 *        and those through whom it came, if any; and a colon and its words where these matter
 */
record FrameCase(Article article, List<String> expected) {

    private static final String PARAGRAPH = " ¶ ";

    private static final Pattern EXPECTED = Pattern
            .compile("(?<mode>[A-Z]+) (?<speakers>.+?)(?: via (?<relays>.+?))?(?:: (?<words>.+))?");

    /** The cases of a resource file. */
    static Stream<FrameCase> in(String resource, String language) throws IOException {
        try (InputStream in = FrameCase.class.getResourceAsStream(resource)) {
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
            return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> of(line, language));
        }
    }

    private static FrameCase of(String line, String language) {
        String[] parts = line.split(" =>", 2);
        List<String> expected = Stream.of(parts[1].split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        return new FrameCase(article(parts[0], language), expected);
    }

    /** An article of paragraphs parted by ¶. */
    static Article article(String paragraphs, String language) {
        String text = paragraphs.replace(PARAGRAPH, "\n\n");
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n")) {
            blocks.add(new Block(BlockKind.PARAGRAPH, new TextRange(at, at + paragraph.length())));
            at += paragraph.length() + 2;
        }
        return new Article(text, blocks, new ArticleDetails(null, null, null, null, null, null, language, null));
    }

    /** What was found, where it agrees as it was expected to be. */
    List<String> found(List<ExtractedQuotation> quotations) {
        List<String> found = new ArrayList<>();
        for (ExtractedQuotation quotation : quotations) {
            int index = found.size();
            found.add(index < expected.size() && agrees(expected.get(index), quotation) ? expected.get(index)
                    : described(quotation));
        }
        return found;
    }

    private boolean agrees(String wanted, ExtractedQuotation quotation) {
        Matcher parts = EXPECTED.matcher(wanted);
        if (!parts.matches())
            throw new IllegalArgumentException("no expectation: " + wanted);
        return quotation.mode().name().equals(parts.group("mode"))
                && List.of(parts.group("speakers").split("\\|")).contains(speaker(quotation))
                && (parts.group("words") == null || parts.group("words").equals(words(quotation)))
                && relays(quotation).equals(parts.group("relays") == null ? "" : parts.group("relays"));
    }

    private String described(ExtractedQuotation quotation) {
        String relays = relays(quotation);
        return quotation.mode() + " " + speaker(quotation) + (relays.isEmpty() ? "" : " via " + relays) + ": "
                + words(quotation);
    }

    private String speaker(ExtractedQuotation quotation) {
        return quotation.speaker() == null ? "-" : quotation.speaker().range().of(article.text());
    }

    private String relays(ExtractedQuotation quotation) {
        return joined(quotation.relays(), " and ");
    }

    private String words(ExtractedQuotation quotation) {
        return joined(quotation.spans(), " … ");
    }

    private String joined(List<TextRange> ranges, String joint) {
        return ranges.stream().map(range -> range.of(article.text())).collect(Collectors.joining(joint));
    }

    @Override
    public String toString() {
        return article.text().replace("\n\n", PARAGRAPH);
    }
}
