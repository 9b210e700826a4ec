package org.onrecord.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.TextRange;

class MarkedSpansTest {

    /** Paragraphs are parted by ¶, spans by ;. A span that nothing closes ends with ~, one that goes on begins with +. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            “We go,” he said. “Now.”                   | We go,; Now.
            "We go," he said. "Now."                   | We go,; Now.
            ``We go,'' he said.                        | We go,
            „Wir gehen“, sagte er.                     | Wir gehen
            „Wir gehen”, sagte er.                     | Wir gehen
            »Wir gehen«, sagte er.                     | Wir gehen
            « Nous partons », dit-il.                  | Nous partons
            «Мы идём», — сказал он.                    | Мы идём
            ”Vi går”, sade han.                        | Vi går
            “He said “no” to me,” she said.            | He said “no” to me,
            "He said 'no' to me," she said.            | He said 'no' to me,
            «Он сказал „нет“ мне», — сказала она.      | Он сказал „нет“ мне
            He is 6'2" tall and 6' 4" with shoes.      | §§
            The ’90s and the ministers’ cars           | §§
            A stray " here. He said "we go."           | we go.
            He said," We go", and left.                | We go
            He said it," Berg added. It was late.      | §§
            "We go," Berg said," We go", he added.     | We go,; We go
            A closing” mark. He said “we go.”          | we go.
            “We go, he said.                           | We go, he said.~
            “We go. ¶ “We stay,” he said.              | We go.~; +We stay,
            "We go. ¶ We stay," he said. "Yes."        | We go.~; +We stay,; Yes.
            “We go. ¶ He left.                         | We go.~
            ‘We go,’ he said. ‘It’s the men’s day.’    | We go,; It’s the men’s day.
            He is 'on his knees' after the men's talks | on his knees
            ‘The ministers’ cars are late,’ he said.   | The ministers’ cars are late,
            “We go,” and 'they' said “we stay”, “no”, “yes” | We go,; we stay; no; yes
            """)
    void outermostSpansInOrder(String text, String expected) {
        assertThat(spans(text)).isEqualTo(expected);
    }

    private static String spans(String marked) {
        String text = marked.replace(" ¶ ", "\n\n");
        List<TextRange> paragraphs = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n")) {
            paragraphs.add(new TextRange(at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        return MarkedSpans.in(text, paragraphs).stream().flatMap(List::stream)
                .map(span -> (span.continued() ? "+" : "") + span.inner().of(text) + (span.closed() ? "" : "~"))
                .collect(Collectors.joining("; "));
    }
}
