package org.onrecord.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds a Java that a server runs on. */
final class JavaHome {

    /** Where Linux distributions put them. */
    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    private JavaHome() {
    }

    /**
     * The Java that runs this, if it is new enough, else the newest that is installed.
     *
     * @param oldest a feature number, such as 21
     * @return its launcher
     * @throws IllegalStateException if none is new enough
     */
    static Path launcher(int oldest) {
        if (Runtime.version().feature() >= oldest)
            return launcher(Path.of(System.getProperty("java.home")));
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            return launcher(homes.max(Comparator.comparing(JavaHome::feature)).filter(home -> feature(home) >= oldest)
                    .orElseThrow(() -> new IllegalStateException("no Java " + oldest + " in " + INSTALLED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path launcher(Path home) {
        return home.resolve("bin").resolve("java");
    }

    /** Its feature number, or 0 where there is no Java. */
    private static int feature(Path home) {
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException e) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Files.isExecutable(launcher(home)) ? Runtime.Version.parse(version).feature() : 0;
    }
}
