package org.onrecord.quote.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.quote.SpeakerKind;
import org.onrecord.record.SpeechMode;
import org.onrecord.text.TextRange;
import org.onrecord.text.article.BlockKind;

class GoldFilesTest {

    /** Marks that can only open, and that can only close; „ “ and » « go the other way in German. */
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    static Stream<GoldArticle> all() {
        return Stream.of(GoldFiles.articles(), GoldFiles.secondArticles(), GoldFiles.heldOut(), GoldFiles.passages())
                .flatMap(List::stream);
    }

    @Test
    void thereIsEnoughOfThem() {
        assertThat(GoldFiles.articles()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(GoldFiles.passages()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingInMarksIsAnnotated(GoldArticle gold) {
        if (!"en".equals(gold.article().details().language()))
            return;
        List<TextRange> annotated = Stream.concat(gold.unquoted().stream(), gold.quotations().stream()
                .filter(quotation -> quotation.mode() != SpeechMode.INDIRECT)
                .flatMap(quotation -> quotation.spans().stream())).toList();
        gold.article().paragraphs().forEach(block -> {
            for (int at = block.range().start(); at < block.range().end(); at++) {
                int place = at;
                char c = gold.text().charAt(at);
                if (OPENING.indexOf(c) >= 0)
                    assertThat(annotated).as("after %d in %s", at, gold.name())
                            .anyMatch(range -> range.start() == place + 1 || holds(range, place));
                if (CLOSING.indexOf(c) >= 0)
                    assertThat(annotated).as("before %d in %s", at, gold.name())
                            .anyMatch(
                                    range -> range.end() == place || isStop(gold.text(), place - 1) && range.end() == place - 1
                                            || holds(range, place));
            }
        });
    }

    /** A comma or full stop before the closing mark may belong to the words or not. */
    private static boolean isStop(String text, int at) {
        return ",.".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean holds(TextRange range, int at) {
        return range.start() <= at && at < range.end();
    }

    @ParameterizedTest
    @MethodSource("all")
    void speakersStandOutsideTheirWords(GoldArticle gold) {
        for (GoldQuotation quotation : gold.quotations())
            for (TextRange speaker : quotation.speakers())
                assertThat(gold.quotations().stream().filter(other -> other.mode() != SpeechMode.INDIRECT)
                        .flatMap(other -> other.spans().stream())).as(gold.name())
                        .noneMatch(span -> span.start() < speaker.end() && speaker.start() < span.end());
    }

    @Test
    void takesTheTagsOut() {
        GoldArticle gold = AnnotatedArticle.read("one", List.of("H| Who knows “why”?", "L| de",
                "“{d1:No,}” said {s1:Ms. Ash|Dora Ash}, “{d1:not {x:me}.}” {u2:A clerk} said {i2:it was “{p2b:odd}”}, per {r2,1:Tass}."));
        assertThat(gold.text())
                .isEqualTo("Who knows “why”?\n\n“No,” said Ms. Ash, “not me.” A clerk said it was “odd”, per Tass.");
        assertThat(gold.article().blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(gold.article().details().language()).isEqualTo("de");
        GoldQuotation first = gold.quotations().get(0);
        assertThat(first.mode()).isEqualTo(SpeechMode.DIRECT);
        assertThat(first.spans().stream().map(span -> span.of(gold.text()))).containsExactly("No,", "not me.");
        assertThat(first.speakers().get(0).of(gold.text())).isEqualTo("Ms. Ash");
        assertThat(first.name()).isEqualTo("Dora Ash");
        assertThat(first.relays().get(0).of(gold.text())).isEqualTo("Tass");
        GoldQuotation second = gold.quotations().get(1);
        assertThat(second.kind()).isEqualTo(SpeakerKind.UNNAMED);
        assertThat(second.name()).isEqualTo("A clerk");
        assertThat(second.demanded()).isFalse();
        assertThat(gold.unquoted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{d1:open", "shut}", "{q1:none}", "{d:no number}", "{x1:a number}", "{d1:}", "{d1:words|name}",
            "{s1:nobody}", "{d1:two} {p1:modes}", "{d1:one} {s1:person} {o1:body}" })
    void saysWhatIsWrong(String annotated) {
        assertThatThrownBy(() -> AnnotatedArticle.read("wrong", List.of(annotated)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
