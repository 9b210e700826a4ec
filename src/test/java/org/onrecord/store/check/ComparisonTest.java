package org.onrecord.store.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.store.check.States.State;
import org.onrecord.store.journal.DocumentKind;

/** Each record is written as its key and its state, such as 7a. */
class ComparisonTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "-, -, -",
            "1a 2a 3a, 1a 2a 3a, -",
            "1a 2a 3a, 1a 3a, 2 MISSING",
            "1a 2a 3a, -, 1 MISSING 2 MISSING 3 MISSING",
            "-, 1a 2a, 1 LEFT_OVER 2 LEFT_OVER",
            "1a 3a, 1a 2a 3a 4a, 2 LEFT_OVER 4 LEFT_OVER",
            "1a 2b 3a, 1a 2a 3a, 2 STALE",
            "1a 2a, 1a 1a 2a, 1 LEFT_OVER",
            "2a 4b 5a, 1a 2a 3a 4a 6a, 1 LEFT_OVER 3 LEFT_OVER 4 STALE 5 MISSING 6 LEFT_OVER" })
    void whatDiffersIsFoundInTheOrderOfTheKeys(String stored, String indexed, String findings) {
        List<String> found = new ArrayList<>();
        long records = new Comparison(DocumentKind.PERSON, finding -> found.add(finding.key() + " " + finding.fault()))
                .compare(pages(stored), pages(indexed));
        assertThat(records).isEqualTo(states(stored).size());
        assertThat(String.join(" ", found)).isEqualTo(findings == null ? "" : findings);
    }

    /** In pages of two. */
    private static States pages(String text) {
        List<State> all = states(text);
        return new States(after -> {
            int from = (int) all.stream().filter(state -> state.key() <= after).count();
            // A page ends where a key does, as it does where keys are what pages go by.
            int to = Math.min(all.size(), from + 2);
            while (to < all.size() && all.get(to).key() == all.get(to - 1).key())
                to++;
            return all.subList(from, to);
        });
    }

    private static List<State> states(String text) {
        return text == null ? List.of()
                : Arrays.stream(text.split(" ")).map(word -> new State(Long.parseLong(word.substring(0, word.length() - 1)),
                        (long) word.charAt(word.length() - 1))).toList();
    }
}
