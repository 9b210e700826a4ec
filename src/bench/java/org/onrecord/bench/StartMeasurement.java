package org.onrecord.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Starts the packaged service on the record: until the first answer, its memory then, and its first search. */
final class StartMeasurement {

    /** An odd number, of which the median is taken. */
    private static final int STARTS = 5;

    private static final List<List<String>> FLAGS = List.of(
            List.of("-XX:+UseSerialGC", "-Xms96m", "-Xmx512m"), List.of());

    private final Setup setup;

    private record Started(double seconds, long megabytes, double searchMilliseconds) {
    }

    StartMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException {
        Measurement.print("%n## Start%n%nMedians of %d starts with the archive of classes; a cold search is the first from outside.%n",
                STARTS);
        Measurement.print("%n| flags | first answer, s | bar | resident, MiB | bar | cold search, ms | bar |%n");
        Measurement.print("|---|---:|---|---:|---|---:|---|%n");
        for (List<String> flags : FLAGS)
            print(flags, medianOf(flags));
    }

    private static void print(List<String> flags, Started median) {
        Measurement.print("| %s | %.2f | %s | %d | %s | %.0f | %s |%n", flags.isEmpty() ? "none" : String.join(" ", flags),
                median.seconds(), Bars.atMost(median.seconds(), Bars.FIRST_ANSWER_SECONDS),
                median.megabytes(), Bars.atMost(median.megabytes(), Bars.RESIDENT_MEGABYTES),
                median.searchMilliseconds(), Bars.atMost(median.searchMilliseconds(), Bars.COLD_SEARCH_MILLISECONDS));
    }

    private Started medianOf(List<String> flags) throws IOException {
        List<Started> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++)
            starts.add(start(flags));
        return new Started(median(starts.stream().map(Started::seconds).toList()),
                (long) median(starts.stream().map(start -> (double) start.megabytes()).toList()),
                median(starts.stream().map(Started::searchMilliseconds).toList()));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private Started start(List<String> flags) throws IOException {
        byte[] search = Scenario.all(Generator.vocabulary(Setup.SEED)).get(0).ofApi().get(0);
        try (Service service = Service.start(setup, flags)) {
            double seconds = service.awaitFirstAnswer();
            long megabytes = service.residentMegabytes();
            try (Connection connection = new Connection(service.port())) {
                long begun = System.nanoTime();
                connection.exchange(search);
                return new Started(seconds, megabytes, (System.nanoTime() - begun) / 1e6);
            }
        }
    }
}
