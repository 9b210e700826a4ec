package org.onrecord.faults;

import java.io.IOException;
import java.util.List;

/** What the system tells a process: to stand still, so that it hangs for whoever waits for it, and to go on. */
enum Signal {
    STOP, CONT;

    /** Tells a process and all that it has begun. */
    void to(ProcessHandle process) throws IOException, InterruptedException {
        for (ProcessHandle child : process.descendants().toList())
            send(child);
        send(process);
    }

    private void send(ProcessHandle process) throws IOException, InterruptedException {
        // The shell's own: not every system has the program.
        new ProcessBuilder(List.of("sh", "-c", "kill -" + name() + " " + process.pid())).start().waitFor();
    }
}
