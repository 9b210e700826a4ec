package org.onrecord.store.cluster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a search server says of itself when it is asked for {@code /}.
 *
 * @param openSearch OpenSearch, or else Elasticsearch
 * @param number such as {@code 2.19.1}
 */
record SearchVersion(boolean openSearch, int major, int minor, String number) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\..*");

    /** Empty if this is the answer of something else. */
    static Optional<SearchVersion> parse(JsonNode answer) {
        JsonNode version = answer.path("version");
        Matcher number = NUMBER.matcher(version.path("number").asText());
        String distribution = version.path("distribution").asText("elasticsearch");
        boolean openSearch = distribution.equals("opensearch");
        if (!number.matches() || !openSearch && !distribution.equals("elasticsearch"))
            return Optional.empty();
        return Optional.of(new SearchVersion(openSearch, Integer.parseInt(number.group(1)),
                Integer.parseInt(number.group(2)), number.group()));
    }

    /**
     * Whether Hibernate Search 8.2 speaks with it as application.properties has it speak: as with Elasticsearch 7.10 and all
     * that came of that.
     */
    boolean isSupported() {
        if (openSearch)
            return major == 1 && minor >= 3 || major == 2 || major == 3;
        return major == 7 && minor >= 10;
    }

    /** For the message to those who have another. */
    static String supported() {
        return "OpenSearch from 1.3 to 3, or Elasticsearch from 7.10 to 7.17";
    }

    @Override
    public String toString() {
        return (openSearch ? "OpenSearch " : "Elasticsearch ") + number;
    }
}
