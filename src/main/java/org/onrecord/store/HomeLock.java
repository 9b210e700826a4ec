package org.onrecord.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/** A home that this process holds, until this is closed or the process ends. */
public final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Lets others have the home; does nothing the second time. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
