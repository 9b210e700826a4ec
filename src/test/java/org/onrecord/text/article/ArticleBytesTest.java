package org.onrecord.text.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.article.UnreadableArticle.Reason;

class ArticleBytesTest {

    private static final String ENGLISH = "“It’s a façade,” he said – in Zürich.";
    private static final String RUSSIAN = "«Мы готовы к переговорам», — сказал министр в четверг.";
    private static final String UKRAINIAN = "Ми готові до переговорів, сказав міністр.";
    private static final String JAPANESE = "大臣は木曜日に協議の用意があると述べた。会談は六時間続いた。";

    static Stream<Arguments> readable() {
        return Stream.of(
                Arguments.of("UTF-8", ENGLISH.getBytes(UTF_8), ENGLISH),
                Arguments.of("UTF-8 with a mark", ("\ufeff" + ENGLISH).getBytes(UTF_8), ENGLISH),
                Arguments.of("UTF-16, little end first", ("\ufeff" + RUSSIAN).getBytes(UTF_16LE), RUSSIAN),
                Arguments.of("UTF-16, big end first", ("\ufeff" + RUSSIAN).getBytes(UTF_16BE), RUSSIAN),
                Arguments.of("Windows-1252, not declared", in("windows-1252", ENGLISH), ENGLISH),
                Arguments.of("Windows-1251, not declared", in("windows-1251", RUSSIAN), RUSSIAN),
                Arguments.of("Windows-1251, Ukrainian", in("windows-1251", UKRAINIAN), UKRAINIAN),
                Arguments.of("a page in KOI8-R that says so", in("KOI8-R", page("koi8-r", RUSSIAN.replaceAll("[«»—]", ""))),
                        page("koi8-r", RUSSIAN.replaceAll("[«»—]", ""))),
                Arguments.of("a page in Shift_JIS that says so", in("Shift_JIS", page("Shift_JIS", JAPANESE)),
                        page("Shift_JIS", JAPANESE)),
                Arguments.of("a page that says ISO-8859-1 and has curly marks", in("windows-1252", page("iso-8859-1", ENGLISH)),
                        page("iso-8859-1", ENGLISH)),
                Arguments.of("a page that says ASCII and is UTF-8: the bytes count",
                        page("no-such-charset", ENGLISH).getBytes(UTF_8),
                        page("no-such-charset", ENGLISH)),
                Arguments.of("marks of lines and tabs", "a\r\n\tb\f".getBytes(UTF_8), "a\r\n\tb\f"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void becomeText(String name, byte[] bytes, String text) throws UnreadableArticle {
        assertEquals(text, ArticleBytes.decode(bytes));
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], Reason.EMPTY),
                Arguments.of("white space", " \n\t\u00a0".replace('\u00a0', ' ').getBytes(UTF_8), Reason.EMPTY),
                Arguments.of("a byte order mark alone", "\ufeff".getBytes(UTF_8), Reason.EMPTY),
                Arguments.of("a PDF", "%PDF-1.7 text and more text".getBytes(UTF_8), Reason.BINARY),
                Arguments.of("a zip archive", "PK\u0003\u0004abc".getBytes(ISO_8859_1), Reason.BINARY),
                Arguments.of("rich text", "{\\rtf1 text".getBytes(UTF_8), Reason.BINARY),
                Arguments.of("a picture", bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), Reason.BINARY),
                Arguments.of("UTF-16 without a mark", "He said so.".getBytes(UTF_16LE), Reason.BINARY),
                Arguments.of("signs that steer a terminal", "\u001b[1m\u001b[2m".getBytes(UTF_8), Reason.BINARY),
                Arguments.of("Shift_JIS, not declared", in("Shift_JIS", JAPANESE), Reason.UNKNOWN_ENCODING),
                Arguments.of("KOI8-R, not declared", in("KOI8-R", RUSSIAN.replaceAll("[«»—]", "")), Reason.UNKNOWN_ENCODING),
                Arguments.of("CP866, not declared", in("IBM866", RUSSIAN.replaceAll("[«»—]", "")), Reason.UNKNOWN_ENCODING),
                Arguments.of("letters replaced by question marks in a box",
                        "\ufffdIt\ufffds over,\ufffd he said.".getBytes(UTF_8),
                        Reason.UNKNOWN_ENCODING),
                Arguments.of("UTF-8 that was read as Windows-1252 before",
                        new String(ENGLISH.replaceAll("[çü]", "").getBytes(UTF_8), Charset.forName("windows-1252"))
                                .replace('\u009d', '?').getBytes(UTF_8),
                        Reason.UNKNOWN_ENCODING),
                Arguments.of("more than fits", new byte[ArticleBytes.MAX_SIZE + 1], Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unreadable")
    void areRefusedWithAReason(String name, byte[] bytes, Reason reason) {
        UnreadableArticle refusal = catchThrowableOfType(UnreadableArticle.class, () -> ArticleBytes.decode(bytes));
        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).endsWith(".");
    }

    @Test
    void bytesThatNoEncodingTriedHasAreNotReplaced() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("He said so, and so did the others in the room that day.".getBytes(UTF_8));
        text.write(0x81);
        UnreadableArticle refusal = catchThrowableOfType(UnreadableArticle.class,
                () -> ArticleBytes.decode(text.toByteArray()));
        assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN_ENCODING);
    }

    private static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    private static String page(String charset, String text) {
        return "<html><head><meta charset=\"" + charset + "\"></head><body>" + text + "</body></html>";
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++)
            bytes[i] = (byte) values[i];
        return bytes;
    }
}
