package org.onrecord.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured, and where.
 *
 * @param jar of the packaged service
 * @param classes folder of the bench classes
 * @param folder where the measurement keeps its files
 * @param statements size of the record
 * @param warmUp of each scenario, before anything of it is measured
 * @param window how long each measurement lasts
 * @param settings of the service, as {@code name=value}, beside those of every measurement
 */
record Setup(Path jar, Path classes, Path folder, int statements, Duration warmUp, Duration window,
        List<String> settings) {

    static final long SEED = 2026;

    /** Reads the system properties {@code bench.*}. */
    static Setup read() {
        return new Setup(Path.of(System.getProperty("bench.jar")), Path.of(System.getProperty("bench.classes")),
                Path.of(System.getProperty("bench.folder")), Integer.getInteger("bench.statements", 100_000),
                Duration.ofSeconds(Integer.getInteger("bench.warmUp", 30)),
                Duration.ofSeconds(Integer.getInteger("bench.window", 10)), List.of());
    }

    /** The same with a folder of its own within this one. */
    Setup within(String name) {
        return new Setup(jar, classes, folder.resolve(name), statements, warmUp, window, settings);
    }

    /** The same with settings of the service. */
    Setup with(List<String> others) {
        return new Setup(jar, classes, folder, statements, warmUp, window, others);
    }

    /** How a JVM is started for the packaged jar: the settings are its system properties. */
    List<String> java(List<String> flags) {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(flags);
        command.add("-Donrecord.sample=false");
        settings.forEach(setting -> command.add("-D" + setting));
        return command;
    }

    Path record() {
        return folder.resolve("record.jsonl");
    }

    Path home() {
        return folder.resolve("home");
    }

    /** The archive of classes that the package comes with. */
    Path archive() {
        return jar.resolveSibling("classes.jsa");
    }

    private String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
