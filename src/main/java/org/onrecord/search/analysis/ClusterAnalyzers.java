package org.onrecord.search.analysis;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of OpenSearch and Elasticsearch: only what their core has, no plugin. */
public class ClusterAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String POSSESSIVE = "english_possessive";

    private static final String ENGLISH_STEMS = "english_stems";

    private static final String RUSSIAN_STEMS = "russian_stems";

    private static final String ACCENTS = "accents";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter(ACCENTS).type("mapping").param("mappings", Accents.rules().toArray(String[]::new));
        context.tokenFilter(POSSESSIVE).type("stemmer").param("language", "possessive_english");
        // Snowball's English stemmer, as LuceneAnalyzers has it; "english" would be Porter's older one.
        context.tokenFilter(ENGLISH_STEMS).type("stemmer").param("language", "porter2");
        context.tokenFilter(RUSSIAN_STEMS).type("stemmer").param("language", "russian");
        analyzer(context, Analyzers.VERBATIM, "lowercase", "asciifolding");
        analyzer(context, Analyzers.ENGLISH, POSSESSIVE, "lowercase", "asciifolding", ENGLISH_STEMS);
        analyzer(context, Analyzers.RUSSIAN, POSSESSIVE, "lowercase", "asciifolding", RUSSIAN_STEMS);
        analyzer(context, Analyzers.NEUTRAL, POSSESSIVE, "lowercase", "asciifolding");
        analyzer(context, Analyzers.NAME, POSSESSIVE, "lowercase", "asciifolding");
        context.analyzer(Analyzers.KEYS).custom().tokenizer("whitespace");
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer("standard").charFilters(ACCENTS).tokenFilters(filters);
    }
}
