package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of processes, as Linux tells it. */
final class Memory {

    private Memory() {
    }

    /** What of a process is in memory, in mebibytes. */
    static long resident(long pid) throws IOException {
        return line(pid, "VmRSS:");
    }

    /** The most that ever was, in mebibytes; 0 if the process has gone. */
    static long mostResident(long pid) throws IOException {
        return line(pid, "VmHWM:");
    }

    private static long line(long pid, String name) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        if (!Files.exists(status))
            return 0;
        return Files.readAllLines(status).stream().filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
