package org.onrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Imports the record into an empty home with the packaged jar. What it counts is durable and searchable at its end. */
final class ImportMeasurement {

    private static final Pattern TOOK = Pattern.compile("Imported in ([0-9.]+) s");
    private static final Pattern TOTAL = Pattern.compile("(?m)^total +([0-9,]+)");

    private final Setup setup;

    ImportMeasurement(Setup setup) {
        this.setup = setup;
    }

    void run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String report = importing(setup, setup.record());
        double whole = (System.nanoTime() - begun) / 1e9;
        Matcher total = TOTAL.matcher(report);
        if (!total.find())
            throw new IOException("the import did not say what it did: " + report);
        double seconds = seconds(report);
        double perSecond = setup.statements() / seconds;
        Measurement.print("%n## Import%n%n| | | bar |%n|---|---:|---|%n");
        Measurement.print("| statements a second | %,.0f | %s |%n", perSecond,
                Bars.atLeast(perSecond, Bars.STATEMENTS_PER_SECOND));
        Measurement.print("| items of all kinds | %s | |%n", total.group(1));
        Measurement.print("| seconds, of the import | %.1f | |%n", seconds);
        Measurement.print("| seconds, of the process | %.1f | |%n", whole);
    }

    /** How long the import took, by its report. */
    static double seconds(String report) throws IOException {
        Matcher took = TOOK.matcher(report);
        if (!took.find())
            throw new IOException("the import did not say how long it took: " + report);
        return Double.parseDouble(took.group(1));
    }

    /** Imports a record file into the home; returns the report. */
    static String importing(Setup setup, Path file) throws IOException, InterruptedException {
        List<String> command = setup.java(List.of());
        command.addAll(List.of("-jar", setup.jar().toString(), "import", "--home", setup.home().toString(), file.toString()));
        Process process = new ProcessBuilder(command).redirectError(setup.folder().resolve("import.log").toFile()).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        if (exitCode != 0)
            throw new IOException("the import ended with " + exitCode + ": " + report);
        return report;
    }
}
