package org.onrecord.store.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.onrecord.search.mapping.IndexMapping;

/**
 * What one of the indexes is called on the search servers. The version of the mapping is part of all names, so that releases
 * with different mappings go side by side, each with indexes of its own.
 *
 * @param stem kind and version, such as {@code statement-v1}
 */
record ClusterNames(String stem) {

    private static final String FIRST = "000001";

    /** @param index what Hibernate Search calls it */
    static ClusterNames of(String index) {
        return new ClusterNames(kind(index) + "-v" + IndexMapping.VERSION);
    }

    private static String kind(String index) {
        return index.toLowerCase(Locale.ROOT);
    }

    /** Which indexes are ours, of any version: one for each of these. */
    static Pattern ofAnyVersion(List<String> indexes) {
        return Pattern.compile("(" + String.join("|", indexes.stream().map(ClusterNames::kind).toList()) + ")-v\\d+-.+");
    }

    /** The same, in the wildcards of the search servers. */
    static String wildcards(List<String> indexes) {
        return String.join(",", indexes.stream().map(index -> kind(index) + "-v*").toList());
    }

    /** The index that a start creates where there is none. */
    String first() {
        return generation(FIRST);
    }

    /** The index of one generation. */
    String generation(String name) {
        return stem + '-' + name;
    }

    /** The alias that all searches go by. */
    String read() {
        return stem + "-read";
    }

    /** The alias that all writes go by. */
    String write() {
        return stem + "-write";
    }

    /** The alias that says that the live index was filled to the end. */
    String whole() {
        return stem + "-whole";
    }

    /** The alias of the index that was live before. */
    String kept() {
        return stem + "-kept";
    }
}
