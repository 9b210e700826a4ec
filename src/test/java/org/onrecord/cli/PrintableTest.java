package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

    private static Stream<Map.Entry<String, String>> names() {
        return Map.of("Лавров, 外務 😀.txt", "Лавров, 外務 😀.txt", "a\nb.txt", "a\\u000ab.txt", //
                "a\033[2J.txt", "a\\u001b[2J.txt", "a\tb\177", "a\\u0009b\\u007f", //
                "txt." + (char) 0x202e + "exe", "txt.\\u202eexe", "a" + (char) 0x2028 + "b", "a\\u2028b").entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingBreaksTheLineOrCommandsTheTerminal(Map.Entry<String, String> name) {
        assertThat(Printable.of(name.getKey())).isEqualTo(name.getValue());
    }
}
