package org.onrecord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a home, as the lock file says.
 *
 * @param pid of the process; 0 where it has not said so yet
 * @param purpose what it does, in one word
 */
public record HomeHolder(long pid, String purpose) {

    /** The purpose of a service. */
    public static final String SERVING = "serve";

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}) (\\S+)\\s*");

    static HomeHolder ofThisProcess(String purpose) {
        return new HomeHolder(ProcessHandle.current().pid(), purpose);
    }

    static HomeHolder parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? new HomeHolder(Long.parseLong(form.group(1)), form.group(2)) : new HomeHolder(0, "");
    }

    boolean isAlive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    void writeTo(FileChannel channel) throws IOException {
        channel.truncate(0);
        ByteBuffer text = ByteBuffer.wrap((pid + " " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
        while (text.hasRemaining())
            channel.write(text);
    }
}
