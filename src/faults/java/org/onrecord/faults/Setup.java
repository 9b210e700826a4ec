package org.onrecord.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is broken, and where.
 *
 * @param jar of the packaged service
 * @param folder where everything is kept that a run writes
 * @param size how often each thing is broken
 * @param seed of every choice by chance
 * @param soak how long the soak lasts
 * @param former the packaged jar of a former version, if there is one
 * @param only parts of the names of the scenarios to be run, with commas between; empty for all that the size has
 */
record Setup(Path jar, Path folder, Size size, long seed, Duration soak, Optional<Path> former, String only) {

    /** How much is done. */
    enum Size {
        /** A few rounds of each, at most five minutes on two processors. */
        SHORT,
        /** As often as it takes to trust what is found: an hour or more. */
        LONG;

        int of(int inShort, int inLong) {
            return this == SHORT ? inShort : inLong;
        }
    }

    /** The same for processes of the former version. */
    Setup ofFormerVersion() {
        return new Setup(former.orElseThrow(), folder, size, seed, soak, former, only);
    }

    /** Whether scenarios are asked for by their names. */
    boolean isSelective() {
        return !only.isEmpty();
    }

    /** Whether a scenario is to be run. */
    boolean wants(String name) {
        return Stream.of(only.split(",", -1)).anyMatch(name::contains);
    }

    /** The command line that begins a process with the packaged jar. */
    List<String> java(List<String> settings) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + jar.resolveSibling("classes.jsa"), "-Xlog:disable", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx512m", "-Donrecord.sample=false"));
        settings.forEach(setting -> command.add("-D" + setting));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
