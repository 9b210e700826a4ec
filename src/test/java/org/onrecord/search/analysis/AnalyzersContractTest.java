package org.onrecord.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.StoreUnderTest;
import org.onrecord.search.mapping.IndexMapping;
import org.onrecord.store.ActiveStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * That the store that is running makes the same words of a text as our own process, which marks the hits: each text goes
 * through every analyzer.
 */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
@Tag("contract")
@Tag("search-server")
class AnalyzersContractTest {

    private static final List<String> ALL = List.of(Analyzers.VERBATIM, Analyzers.ENGLISH, Analyzers.RUSSIAN,
            Analyzers.NEUTRAL, Analyzers.NAME, Analyzers.KEYS);

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "To be, or NOT to be: that's the question",
            "Don’t — don't; Russia’s embassies, the U.S. and 1,000.5 co-operations at 10:30",
            "generously running happily dying skies news organizations universities talked",
            "Erdoğan’s café, l’été à Genève, Straße, ŁÓDŹ, İstanbul ılık, ﬁn, Ærø, Þór",
            "Переговоры о посольствах прошли; российско-американских переговоров, всё ещё",
            "Лавровым Лаврова Зеленского делающий сделавшись красивейшая",
            "замо\u0301к за\u0301мок Йошкар-Ола; Їжак, ґанок, Ўладзімір; Љубљана ѓ",
            "Αθήνα ΆΝΘΡΩΠΟΣ άνθρωπος ΐ ᾷ",
            "שָׁלוֹם עֲלֵיכֶם; مُحَمَّد بن سلمان ـ",
            "我们准备谈论大使馆的问题 大使館について話し合う カタカナ 서울에서 만났다",
            "เราพร้อมที่จะพูดคุย भारत के प्रधानमंत्री",
            "\ud83d\ude00 a\u0301\u0300 x\u0302y \u0301 \u0301a ٠١٢ ½ x²",
            "e-mail@example.org https://example.org/a_b?c=d #tag @name 5-6 O’Neill’s rock’n’roll s's 's" })
    void makesTheWordsThatTheHighlighterExpects(String text) throws IOException, InterruptedException {
        for (String analyzer : ALL)
            assertThat(made(analyzer, text)).as(analyzer).isEqualTo(Words.terms(analyzer, text));
    }

    private List<String> made(String analyzer, String text) throws IOException, InterruptedException {
        return store.isEmbedded() ? inProcess(analyzer, text) : onServer(analyzer, text);
    }

    private List<String> inProcess(String name, String text) throws IOException {
        Analyzer analyzer = Search.mapping(sessions).backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken())
                words.add(term.toString());
        }
        return words;
    }

    private static List<String> onServer(String analyzer, String text) throws IOException, InterruptedException {
        String host = ConfigProvider.getConfig().getValue("quarkus.hibernate-search-orm.pg.elasticsearch.hosts", String.class);
        HttpRequest request = HttpRequest
                .newBuilder(URI.create("http://" + host + "/statement-v" + IndexMapping.VERSION + "-read/_analyze"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("analyzer", analyzer, "text", text))))
                .build();
        String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        List<String> words = new ArrayList<>();
        for (JsonNode token : JSON.readTree(answer).required("tokens"))
            words.add(token.get("token").textValue());
        return words;
    }
}
