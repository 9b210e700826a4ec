package org.onrecord.ingest.article;

import org.onrecord.record.RecordId;
import org.onrecord.record.RecordKind;
import org.onrecord.text.Folding;

/** The public ids of what articles bring: the same thing in the same article, or the same name in any, has the same one. */
final class ArticleIds {

    /** Whose keys they are. */
    static final String NAMESPACE = "onrecord:articles";

    private ArticleIds() {
    }

    static String source(String key) {
        return id(RecordKind.SOURCE, key);
    }

    static String person(String name) {
        return id(RecordKind.PERSON, Folding.sortable(name));
    }

    /** Somebody of whom only this article can tell who it is. */
    static String person(String name, String source) {
        return id(RecordKind.PERSON, Folding.sortable(name) + "\n" + source);
    }

    static String organization(String name) {
        return id(RecordKind.ORGANIZATION, Folding.sortable(name));
    }

    /** Part of an article: its words tell it from other parts, so that it is the same in another version. */
    static String within(String source, RecordKind kind, String words) {
        return id(kind, source + "\n" + Folding.sortable(words));
    }

    private static String id(RecordKind kind, String key) {
        return RecordId.derive(kind, NAMESPACE, key).value();
    }
}
