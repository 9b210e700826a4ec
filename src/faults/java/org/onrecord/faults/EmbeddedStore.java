package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** H2 and Lucene in a home folder. */
record EmbeddedStore(Path home) implements Store {

    @Override
    public String name() {
        return "embedded";
    }

    @Override
    public List<String> settings() {
        return List.of("onrecord.store=embedded");
    }

    @Override
    public String token() throws IOException {
        return Files.readString(home.resolve("curator.token")).strip();
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
