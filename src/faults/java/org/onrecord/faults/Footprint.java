package org.onrecord.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory of a Java process.
 *
 * @param resident MiB that it occupies
 * @param live MiB of its heap that are in use after a collection of all of it
 */
record Footprint(long resident, long live) {

    private static final int MEBI = 1 << 20;
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB");
    private static final Pattern LIVE = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    /** Whether this system tells. */
    static boolean canBeSeen() {
        return Files.exists(Path.of("/proc/self/status"));
    }

    /** Has it collect first. */
    static Footprint of(Process process) throws IOException, InterruptedException {
        long pid = process.pid();
        String histogram = output(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(pid),
                "GC.class_histogram");
        String status = Files.readString(Path.of("/proc", String.valueOf(pid), "status"));
        return new Footprint(number(RESIDENT, status) / 1_024, number(LIVE, histogram) / MEBI);
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static long number(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find())
            throw new IOException("nothing about memory in " + text.lines().limit(5).toList());
        return Long.parseLong(matcher.group(1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d MiB resident with %d live", resident, live);
    }
}
