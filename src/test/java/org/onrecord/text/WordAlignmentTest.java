package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordAlignmentTest {

    @Test
    void shortTextsAreAlignedBest() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            int[] one = random.ints(random.nextInt(9), 0, 4).toArray();
            int[] two = random.ints(random.nextInt(9), 0, 4).toArray();
            int[] weights = { 1, 2, 3, 3 };
            int[] partner = WordAlignment.align(one, two, weights);
            assertRises(one, two, partner);
            assertThat(weight(one, partner, weights)).isEqualTo(best(one, two, weights, 0, 0));
        }
    }

    private static int weight(int[] one, int[] partner, int[] weights) {
        return IntStream.range(0, one.length).filter(i -> partner[i] >= 0).map(i -> weights[one[i]]).sum();
    }

    /** By trying everything. */
    private static int best(int[] one, int[] two, int[] weights, int i, int j) {
        if (i == one.length || j == two.length)
            return 0;
        int skip = Math.max(best(one, two, weights, i + 1, j), best(one, two, weights, i, j + 1));
        return one[i] == two[j] ? Math.max(skip, weights[one[i]] + best(one, two, weights, i + 1, j + 1)) : skip;
    }

    /** Longer than what is compared exactly: with words that stand once, with few words, with none in common. */
    @ParameterizedTest
    @ValueSource(ints = { 2, 50, 3000, 1_000_000 })
    void longTextsAreAlignedInOrder(int vocabulary) {
        Random random = new Random(vocabulary);
        int[] one = random.ints(10_000, 0, vocabulary).toArray();
        int[] two = Arrays.copyOf(one, one.length);
        for (int i = 0; i < two.length; i += 10)
            two[i] = random.nextInt(vocabulary);
        int[] weights = new int[vocabulary];
        Arrays.fill(weights, 1);
        int[] partner = WordAlignment.align(one, two, weights);
        assertRises(one, two, partner);
        assertThat(weight(one, partner, weights)).isGreaterThan(8_000);
    }

    private static void assertRises(int[] one, int[] two, int[] partner) {
        int last = -1;
        for (int i = 0; i < one.length; i++) {
            if (partner[i] < 0)
                continue;
            assertThat(partner[i]).isGreaterThan(last);
            assertThat(two[partner[i]]).isEqualTo(one[i]);
            last = partner[i];
        }
    }
}
