package org.onrecord.match.wordings;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.onrecord.text.DiffSpan;
import org.onrecord.text.WordDiff;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What it costs to compare wordings: two of 30 words, and the words of two texts of 10,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordingParts {

    private static final String ONE = "The river treaty was signed in Trieste on the 9th of March, and it is still lying in a"
            + " drawer in Belgrade, where nobody has looked for it in the past two years, I fear.";
    private static final String OTHER = "The river treaty was signed in Trieste on March 9 and still lies in some drawer in"
            + " Belgrade; no one has been looking for it there in the last two years, I am afraid.";

    private static final int WORDS = 10_000;

    /** So many different words; the commonest ones often, as in a language. */
    private static final int VOCABULARY = 3_000;

    private static final WordingReader READER = WordingReader.standard();

    private WordingText one;
    private WordingText other;
    private String text;
    private String edited;
    private String strange;

    /** Makes two long texts that are nearly alike, and one that has nothing to do with them. */
    @Setup
    public void makeTexts() {
        one = READER.read(ONE, "en");
        other = READER.read(OTHER, "en");
        SplittableRandom random = new SplittableRandom(3);
        List<String> words = words(random);
        text = String.join(" ", words);
        edited = words.stream().filter(word -> random.nextInt(50) > 0)
                .map(word -> random.nextInt(20) == 0 ? word(random) : word).collect(Collectors.joining(" "));
        strange = String.join(" ", words(random));
    }

    private static List<String> words(SplittableRandom random) {
        return IntStream.range(0, WORDS).mapToObj(i -> word(random)).toList();
    }

    private static String word(SplittableRandom random) {
        double place = random.nextDouble();
        return "w" + (int) (VOCABULARY * place * place * place);
    }

    /** Reads a wording of 30 words. */
    @Benchmark
    public WordingText read() {
        return READER.read(ONE, "en");
    }

    /** Compares two that were read. */
    @Benchmark
    public Comparison compare() {
        return Comparison.of(one, other);
    }

    /** Reads both and compares them. */
    @Benchmark
    public Comparison readAndCompare() {
        return Comparison.of(READER.read(ONE, "en"), READER.read(OTHER, "en"));
    }

    /** The diff of a long text and an edited one. */
    @Benchmark
    public List<DiffSpan> diffEdited() {
        return WordDiff.between(text, edited);
    }

    /** The diff of two long texts that have only their vocabulary in common. */
    @Benchmark
    public List<DiffSpan> diffStrange() {
        return WordDiff.between(text, strange);
    }
}
