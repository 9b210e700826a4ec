package org.onrecord.quote.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles and passages that are annotated by hand; {@code quote/README.md} in the resources of the tests says how. */
public final class GoldFiles {

    private GoldFiles() {
    }

    /** Whole articles, one a file. */
    public static List<GoldArticle> articles() {
        return articles("articles");
    }

    /** Whole articles that nobody looks at who works on the rules: only their figures. */
    public static List<GoldArticle> heldOut() {
        return articles("held-out");
    }

    /** Whole articles in other styles, written later; some of their style was aimed at weak spots that were known. */
    public static List<GoldArticle> secondArticles() {
        return articles("second-articles");
    }

    private static List<GoldArticle> articles(String folder) {
        try (Stream<Path> files = Files.list(resource(folder))) {
            return files.sorted().map(file -> AnnotatedArticle.read(file.getFileName().toString(), pieces(read(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> pieces(String text) {
        return Stream.of(text.split("\n{2,}")).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
    }

    /** Single sentences and short passages, each read as an article of its own. */
    public static List<GoldArticle> passages() {
        List<GoldArticle> passages = new ArrayList<>();
        String frame = "";
        int number = 0;
        for (String line : read(resource("passages.txt")).lines().toList()) {
            if (line.startsWith("== ")) {
                frame = line.substring(3);
                number = 0;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                number++;
                passages.add(AnnotatedArticle.read(frame + " / " + number, List.of(line.split("¶"))));
            }
        }
        return passages;
    }

    private static Path resource(String name) {
        try {
            return Path.of(GoldFiles.class.getResource("/quote/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
