package org.onrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Builds the next generation of the index with the command, beside the one that is there. */
final class ReindexMeasurement {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private final String store;
    private final Setup setup;

    ReindexMeasurement(String store, Setup setup) {
        this.store = store;
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException {
        List<String> command = setup.java(FLAGS);
        command.addAll(List.of("-jar", setup.jar().toString(), "reindex", "--home", setup.home().toString()));
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(setup.folder().resolve("reindex.log").toFile())
                .redirectOutput(setup.folder().resolve("reindex.out").toFile()).start();
        long megabytes = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS))
            megabytes = Math.max(megabytes, Memory.mostResident(process.pid()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0)
            throw new IOException("reindex ended with " + process.exitValue() + "; see reindex.log");
        Measurement.print("%n## Reindex, %s store%n%n%,d statements: %.1f s for the whole command, %,d statements a second;"
                + " at most %d MiB resident (%s).%n", store, setup.statements(), seconds,
                Math.round(setup.statements() / seconds), megabytes, String.join(" ", FLAGS));
    }
}
