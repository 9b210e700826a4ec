package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures all of it, one after the other, and prints a report in Markdown. */
public final class Measurement {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Measurement() {
    }

    public static void main(String... arguments) throws Exception {
        Setup setup = Setup.read();
        prepare(setup);
        new ImportMeasurement(setup).run();
        new StartMeasurement(setup).run();
        new SearchMeasurement(setup).run();
        new TypingMeasurement(setup).run();
        new QuoteMeasurement(setup).run();
        new KnownItemMeasurement(setup).run();
        PartsMeasurement.run();
    }

    /** Writes the record, into a folder without what earlier measurements left. */
    static void prepare(Setup setup) throws IOException {
        deleteAll(setup.home());
        Files.createDirectories(setup.folder());
        print("# A record of %,d statements, %s, %d processors, Java %s%n", setup.statements(), System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.version());
        long begun = System.nanoTime();
        Generator.write(setup.record(), Setup.SEED, setup.statements());
        print("%nRecord file: %,d MiB, written in %.1f s.%n", Files.size(setup.record()) >> 20,
                (System.nanoTime() - begun) / 1e9);
    }

    /** Prints a piece of the report. */
    static void print(String format, Object... arguments) {
        OUT.print(String.format(Locale.ROOT, format, arguments));
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst)
            Files.delete(path);
    }
}
