package org.onrecord.ingest.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.onrecord.ingest.Rejection;
import org.onrecord.text.article.ArticleBytes;
import org.onrecord.text.article.ArticleFile;
import org.onrecord.text.article.UnreadableArticle;

/**
 * A file of an article, read and understood by itself.
 *
 * @param name of the file, as it was named
 * @param extraction what it says; null if it cannot be read
 * @param page whether it is HTML, so that offsets count in the main text
 * @param rejection why it cannot be read, or null
 */
record ReadArticle(String name, ArticleExtraction extraction, boolean page, Rejection rejection) {

    /** Never throws: what is wrong with one file is no reason to leave out the ones after it. */
    static ReadArticle of(Path file) {
        String name = file.toString();
        try {
            ArticleFile read = ArticleFile.read(bytes(file));
            return new ReadArticle(name, ArticleExtraction.of(read.article()), read.page(), null);
        } catch (UnreadableArticle e) {
            return refused(name, e.reason().name(), e.getMessage());
        } catch (IOException e) {
            return refused(name, "UNREADABLE", "The file cannot be read: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return refused(name, "FAILED", "The article could not be understood: " + e);
        }
    }

    private static ReadArticle refused(String name, String code, String reason) {
        return new ReadArticle(name, null, false, new Rejection(name, 0, code, reason));
    }

    /** All of a file, or as much as shows that it is too large: it may grow while it is read. */
    private static byte[] bytes(Path file) throws IOException, UnreadableArticle {
        if (Files.size(file) > ArticleBytes.MAX_SIZE)
            throw ArticleBytes.tooLarge();
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ArticleBytes.MAX_SIZE + 1);
        }
    }
}
