package org.onrecord.text.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.onrecord.text.article.UnreadableArticle.Reason;

/**
 * Turns the bytes of a file into text, or says why they are none. In this order: a byte order mark; what a page declares
 * of itself; UTF-8; then Windows-1251 or Windows-1252, whichever gives words. Nothing is replaced by question marks: bytes
 * that do not fit make the file unreadable, since evidence cannot rest on letters that we made up.
 */
public final class ArticleBytes {

    /** In bytes. A long read has 100,000; a transcript of a day's hearing, two million. */
    public static final int MAX_SIZE = 16 << 20;

    /** At the width of a page, the lines of {@link #MAX_SIZE}. */
    private static final int MAX_LINES = 250_000;

    /** How far into a page its encoding must be declared: HTML asks for 1,024 bytes, sites do not keep to it. */
    private static final int DECLARED_WITHIN = 8192;

    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels that browsers read as another encoding, which has all of their letters and more (WHATWG Encoding). */
    private static final Map<String, Charset> READ_AS = Map.of("iso-8859-1", WINDOWS_1252, "latin1", WINDOWS_1252,
            "us-ascii", WINDOWS_1252, "ascii", WINDOWS_1252, "utf-16", StandardCharsets.UTF_8,
            "utf-16le", StandardCharsets.UTF_8, "utf-16be", StandardCharsets.UTF_8);

    /** How files of other kinds begin, as far as they would pass for text. */
    private static final List<String> OTHER_FORMATS = List.of("%PDF-", "{\\rtf", "PK\u0003\u0004", "\u001f\u008b");

    private ArticleBytes() {
    }

    /**
     * @param bytes all of a file
     * @throws UnreadableArticle if they are no text, too many, or in an encoding that cannot be told
     */
    public static String decode(byte[] bytes) throws UnreadableArticle {
        if (bytes.length > MAX_SIZE)
            throw tooLarge();
        String text = text(bytes);
        refuseIfNotText(text);
        return text;
    }

    /** What is said of a file that has more than {@link #MAX_SIZE} bytes, for those who find that out before reading it. */
    public static UnreadableArticle tooLarge() {
        return new UnreadableArticle(Reason.TOO_LARGE, "An article has at most " + (MAX_SIZE >> 20) + " MiB.");
    }

    private static String text(byte[] bytes) throws UnreadableArticle {
        Optional<Charset> marked = marked(bytes);
        if (marked.isPresent())
            return strictly(marked.get(), bytes).map(ArticleBytes::withoutMark).orElseThrow(ArticleBytes::unknownEncoding);
        refuseOtherFormats(bytes);
        Optional<String> declared = declared(bytes).flatMap(charset -> strictly(charset, bytes));
        if (declared.isPresent())
            return declared.get();
        Optional<String> utf8 = strictly(StandardCharsets.UTF_8, bytes);
        return utf8.isPresent() ? utf8.get() : ofOneByteLetters(bytes);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf))
            return Optional.of(StandardCharsets.UTF_8);
        if (startsWith(bytes, 0xff, 0xfe))
            return Optional.of(StandardCharsets.UTF_16LE);
        return startsWith(bytes, 0xfe, 0xff) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length)
            return false;
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i])
                return false;
        }
        return true;
    }

    private static void refuseOtherFormats(byte[] bytes) throws UnreadableArticle {
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (OTHER_FORMATS.stream().anyMatch(start::startsWith))
            throw binary();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.indexOf('<') < 0)
            return Optional.empty();
        Matcher declaration = DECLARED.matcher(start);
        return declaration.find() ? charset(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String label) {
        Charset other = READ_AS.get(label.toLowerCase(Locale.ROOT));
        if (other != null)
            return Optional.of(other);
        try {
            return Optional.of(Charset.forName(label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * Cyrillic text in one byte a letter has mostly letters above 127, most of them small; Latin text has few. What has
     * neither (KOI8-R read as Windows-1251 swaps large and small; Shift-JIS gives signs) is not guessed at.
     */
    private static String ofOneByteLetters(byte[] bytes) throws UnreadableArticle {
        String cyrillic = strictly(WINDOWS_1251, bytes).orElse("");
        long letters = cyrillic.chars().filter(Character::isLetter).count();
        long small = cyrillic.chars().filter(c -> c >= 'а' && c <= 'я' || c == 'ё').count();
        long above = above(bytes);
        if (small * 2 > letters && small * 3 > above * 2)
            return cyrillic;
        if (above * 5 > bytes.length)
            throw unknownEncoding();
        return strictly(WINDOWS_1252, bytes).orElseThrow(ArticleBytes::unknownEncoding);
    }

    private static long above(byte[] bytes) {
        long above = 0;
        for (byte b : bytes) {
            if (b < 0)
                above++;
        }
        return above;
    }

    private static void refuseIfNotText(String text) throws UnreadableArticle {
        if (text.isBlank())
            throw new UnreadableArticle(Reason.EMPTY, "There is nothing in it.");
        if (text.indexOf('\0') >= 0)
            throw binary();
        long lineEnds = 0;
        long controls = 0;
        long foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lineEnds += c == '\n' || c == '\r' ? 1 : 0;
            controls += isControl(c) ? 1 : 0;
            foreign += c >= 0x80 ? 1 : 0;
        }
        if (lineEnds > MAX_LINES)
            throw new UnreadableArticle(Reason.TOO_LARGE, "An article has at most " + MAX_LINES + " lines.");
        if (controls * 1000 > text.length())
            throw binary();
        if (foreign > 0 && (isMostly(count(text, "\ufffd"), foreign) || isMostly(3 * count(text, "â€"), foreign)))
            throw new UnreadableArticle(Reason.UNKNOWN_ENCODING,
                    "Its letters were damaged when it was written in another encoding than it is in.");
    }

    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7f;
    }

    private static boolean isMostly(long some, long all) {
        return some > 0 && some * 2 > all;
    }

    private static long count(String text, String part) {
        long found = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length()))
            found++;
        return found;
    }

    private static UnreadableArticle binary() {
        return new UnreadableArticle(Reason.BINARY, "This is no text.");
    }

    private static UnreadableArticle unknownEncoding() {
        return new UnreadableArticle(Reason.UNKNOWN_ENCODING,
                "Its encoding is neither declared nor UTF-8, Windows-1252 or Windows-1251.");
    }
}
