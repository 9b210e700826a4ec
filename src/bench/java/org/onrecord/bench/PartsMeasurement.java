package org.onrecord.bench;

import java.util.Collection;

import org.onrecord.ingest.write.ImportParts;
import org.onrecord.match.wordings.WordingParts;
import org.onrecord.search.SearchParts;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Times the inner parts with JMH, each in a process of its own. */
final class PartsMeasurement {

    private PartsMeasurement() {
    }

    static void run() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(SearchParts.class.getName()).include(ImportParts.class.getName())
                .include(WordingParts.class.getName())
                .forks(1).warmupIterations(3).warmupTime(TimeValue.seconds(1))
                .measurementIterations(4).measurementTime(TimeValue.seconds(1))
                .verbosity(VerboseMode.SILENT).build()).run();
        Measurement.print("%n## Parts%n%n| part | µs | ± |%n|---|---:|---:|%n");
        for (RunResult result : results)
            Measurement.print("| %s | %.2f | %.2f |%n", result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError());
    }
}
