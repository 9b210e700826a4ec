package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.item.EvidenceLine;
import org.onrecord.ingest.item.QuotationLine;
import org.onrecord.ingest.item.SourceItem;

/** The sample against the five articles that it was written from, where they are at hand: they are not ours to ship. */
class SampleFidelityTest {

    private static final Path ARTICLES = Path.of("../shared/seeds");

    private final Map<String, String> articles = new HashMap<>();

    @BeforeEach
    void readArticles() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ARTICLES));
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList())
                texts.add(folded(Files.readString(file)));
        }
        for (SourceItem source : SampleRecordTest.items(SourceItem.class))
            articles.put(source.id(),
                    texts.stream().filter(text -> text.contains(source.headline())).findFirst().orElseThrow());
    }

    @Test
    void eachSourceIsAnArticleOfItsOwn() {
        assertThat(articles.values()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void everyPassageStandsInItsArticle() {
        for (SourceItem source : SampleRecordTest.items(SourceItem.class))
            assertThat(source.versions().get(0).text().lines())
                    .allSatisfy(passage -> assertThat(articles.get(source.id())).contains(folded(passage)));
    }

    /** So that an article imported whole can take the place of its excerpt. */
    @Test
    void allEvidenceIsFoundOnceInTheWholeArticle() {
        assertThat(SampleRecordTest.evidence()).allSatisfy(
                evidence -> assertThat(SampleRecordTest.places(articles.get(evidence.source()), evidence)).hasSize(1));
    }

    @Test
    void attributionsAndCuesAreTheArticlesOwnWords() {
        for (QuotationLine quotation : SampleRecordTest.quotations().filter(q -> q.attribution() != null).toList()) {
            assertThat(articles.get(quotation.source())).contains(quotation.attribution());
            assertThat(quotation.attribution()).contains(Objects.requireNonNullElse(quotation.cue(), ""));
        }
    }

    @Test
    void noPieceInMarksWasLeftOut() {
        List<String> spans = SampleRecordTest.spans().map(EvidenceLine::exact).toList();
        List<String> inMarks = articles.values().stream().flatMap(SampleRecordTest::inMarks).toList();
        assertThat(inMarks).hasSize(33);
        assertThat(spans).containsAll(inMarks);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
