package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The processor time of processes, as Linux tells it, in seconds. */
final class ProcessorTime {

    /** What Linux counts in, on every machine that it is delivered for (USER_HZ). */
    private static final double TICKS_A_SECOND = 100;

    /** Of what stands after the name of the program, in {@code proc(5)}: utime, stime, cutime and cstime. */
    private static final int OWN = 11;
    private static final int CHILDREN = 13;

    private ProcessorTime() {
    }

    /** Of the children of this process that have ended. */
    static double ofEndedChildren() throws IOException {
        return sum(ProcessHandle.current().pid(), CHILDREN);
    }

    /** Of a process and its children, those that have ended too. */
    static double of(long pid) throws IOException {
        double seconds = sum(pid, OWN) + sum(pid, CHILDREN);
        for (ProcessHandle child : ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants).toList())
            seconds += sum(child.pid(), OWN);
        return seconds;
    }

    private static double sum(long pid, int first) throws IOException {
        Path file = Path.of("/proc", String.valueOf(pid), "stat");
        if (!Files.exists(file))
            return 0;
        String stat = Files.readString(file);
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
        return (Long.parseLong(fields.get(first)) + Long.parseLong(fields.get(first + 1))) / TICKS_A_SECOND;
    }
}
