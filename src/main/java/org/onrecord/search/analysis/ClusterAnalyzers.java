package org.onrecord.search.analysis;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of OpenSearch and Elasticsearch: only what their core has, no plugin. */
public class ClusterAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String POSSESSIVE = "english_possessive";

    private static final String STEMS = "english_stems";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        // Snowball's English stemmer, as LuceneAnalyzers has it; "english" would be Porter's older one.
        context.tokenFilter(STEMS).type("stemmer").param("language", "porter2");
        analyzer(context, Analyzers.VERBATIM, "lowercase", "asciifolding");
        analyzer(context, Analyzers.ENGLISH, POSSESSIVE, "lowercase", "asciifolding", STEMS);
        analyzer(context, Analyzers.NEUTRAL, POSSESSIVE, "lowercase", "asciifolding");
        analyzer(context, Analyzers.NAME, POSSESSIVE, "lowercase", "asciifolding");
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
    }
}
