package org.onrecord.ingest.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.onrecord.record.SourceVersion;
import org.onrecord.text.Folding;
import org.onrecord.text.article.Article;

/**
 * By what one article is known again when it comes with other furniture around it, or with a changed body.
 *
 * @param headline the folded headline; null where there is none
 * @param paragraphs its own words, folded, a paragraph an entry
 */
record ArticleIdentity(String headline, List<String> paragraphs) {

    /** Of the paragraphs of two bodies, the share that versions of one article have in common at least. */
    private static final double SHARED = 0.5;

    static ArticleIdentity of(Article article) {
        String headline = article.details().headline();
        return new ArticleIdentity(headline == null ? null : Folding.sortable(headline),
                article.paragraphs().map(block -> Folding.sortable(block.range().of(article.text()))).toList());
    }

    /** The key of a source whose headline nobody else has; of the same words again it is the same. */
    String key() {
        return headline == null ? body() : "headline\n" + headline;
    }

    /** The key of a source that shares its headline with another one. */
    String body() {
        return "body\n" + SourceVersion.hash(String.join("\n", paragraphs));
    }

    boolean hasSameBody(ArticleIdentity other) {
        return paragraphs.equals(other.paragraphs);
    }

    /** Whether both may be versions of one article. */
    boolean isVersionOf(ArticleIdentity other) {
        Set<String> these = new HashSet<>(paragraphs);
        Set<String> those = new HashSet<>(other.paragraphs);
        long common = these.stream().filter(those::contains).collect(Collectors.counting());
        return common > 0 && common >= SHARED * Math.min(these.size(), those.size());
    }
}
