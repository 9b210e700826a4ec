package org.onrecord.match.occasion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The sentences and articles that were written for these tests. */
final class TestResources {

    private TestResources() {
    }

    static String read(String file) {
        try (InputStream in = TestResources.class.getResourceAsStream("/occasions/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
