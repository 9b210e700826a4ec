package org.onrecord.match.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.text.Folding;

/**
 * A quotation as people paste it, understood: without its marks and line breaks, apart from the words that attribute it.
 * <p>
 * Where everything outside of the marks only says who spoke, the quotation is what stands between them, and several marked
 * spans are one split quotation: {@code "A," Putin said. "B."} Where it says more, the marks are marks within the
 * quotation: {@code We want "real" peace}.
 *
 * @param spans the quoted words, in order, at least one; each with single spaces
 * @param attribution what stood outside of the marks, or empty
 * @param named who is named there as the speaker, with the title before the name
 */
public record PastedQuote(List<String> spans, String attribution, Optional<String> named) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** A text in single marks, where there are no double ones: {@code 'A,' he said}. */
    private static final Pattern SINGLE = Pattern.compile("^[‘'‚](?=\\p{L}|\\p{N})(.*\\S)[’'‘](?!\\p{L})(.*)$", Pattern.DOTALL);

    /** Reads any text. */
    public static PastedQuote read(String text) {
        String visible = Folding.visible(text).replace("``", "“").replace("''", "”").strip();
        MarkedText marked = MarkedText.of(visible);
        if (marked.spans().isEmpty())
            marked = single(visible);
        List<String> outside = marked.outside().stream().map(PastedQuote::line).toList();
        if (marked.spans().isEmpty() || !Attribution.isOne(outside))
            return new PastedQuote(List.of(line(visible)), "", Optional.empty());
        List<String> spans = marked.spans().stream().map(PastedQuote::line).toList();
        return new PastedQuote(spans, String.join(" ", outside).strip(), Attribution.name(outside));
    }

    /** The quoted words in one line. */
    public String words() {
        return String.join(" ", spans);
    }

    private static MarkedText single(String text) {
        Matcher matcher = SINGLE.matcher(text);
        if (!matcher.matches())
            return new MarkedText(List.of(), List.of());
        List<String> outside = new ArrayList<>(List.of(matcher.group(2).strip()));
        outside.removeIf(String::isEmpty);
        return new MarkedText(List.of(matcher.group(1)), outside);
    }

    private static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
