package org.onrecord.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.EmptyRecord;
import org.onrecord.StoreUnderTest;
import org.onrecord.ingest.Exports;
import org.onrecord.ingest.ImportProgress;
import org.onrecord.ingest.Imports;
import org.onrecord.ingest.item.ClaimItem;
import org.onrecord.ingest.item.MeetingItem;
import org.onrecord.ingest.item.PersonItem;
import org.onrecord.ingest.item.RecordItem;
import org.onrecord.ingest.item.RecordJson;
import org.onrecord.ingest.item.SourceItem;
import org.onrecord.ingest.item.StatementItem;
import org.onrecord.record.ClaimProperty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Five reports of one day, imported into an empty record, where they are at hand. */
@QuarkusTest
@QuarkusTestResource(StoreUnderTest.class)
class SeedImportTest {

    private static final Path ARTICLES = Path.of("../shared/seeds");

    @Inject
    Imports imports;

    @Inject
    Exports exports;

    @Inject
    EmptyRecord record;

    private List<RecordItem> items;

    @BeforeEach
    void takeArticles() {
        assumeTrue(Files.isDirectory(ARTICLES), "the five articles are not part of the project");
        record.empty();
        assertThat(imports.run(List.of(ARTICLES), "test", ImportProgress.NONE).rejections()).isEmpty();
        StringWriter out = new StringWriter();
        exports.run(out);
        items = out.toString().lines().skip(1).map(SeedImportTest::item).toList();
    }

    @Test
    void oneMeetingOfEachOccasionIsProposed() {
        assertThat(items(SourceItem.class)).hasSize(5);
        assertThat(items(MeetingItem.class)).extracting(MeetingItem::name, meeting -> String.valueOf(meeting.start()))
                .containsOnlyOnce(tuple("Talks in Istanbul", "2025-02-27"), tuple("Talks in Riyadh", "2025-02-18"),
                        tuple("Telephone call of Donald Trump and Vladimir Putin", "2025-02-12"),
                        tuple("Meeting of the Federal Security Service", "2025-02-27"))
                .extracting(tuple -> tuple.toList().get(0)).containsOnlyOnce("Visit of Keir Starmer to the White House")
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyTakesPartTwice() {
        assertThat(items(MeetingItem.class)).allSatisfy(meeting -> assertThat(meeting.participants())
                .extracting(party -> party.person() + party.organization()).doesNotHaveDuplicates());
    }

    @Test
    void threeTranslationsOfOneSentenceAreOneStatement() {
        assertThat(items(StatementItem.class)).extracting(statement -> statement.quotations().stream()
                .map(quotation -> quotation.text()).toList()).anySatisfy(prints -> {
                    assertThat(prints).anyMatch(print -> print.startsWith("The first contacts with the new U.S. administration"
                            + " encourage certain hopes."));
                    assertThat(prints).anyMatch(print -> print.startsWith("There is reciprocal determination"));
                });
    }

    @Test
    void everyPersonIsProposedOnce() {
        assertThat(items(PersonItem.class)).extracting(PersonItem::name).contains("Vladimir Putin", "Dmitry Peskov")
                .filteredOn(name -> name.endsWith("Lavrov")).hasSize(1);
    }

    @Test
    void whatTheReportsSayDifferentlyStandsSideBySide() {
        String istanbul = items(MeetingItem.class).filter(meeting -> meeting.name().equals("Talks in Istanbul")).findFirst()
                .orElseThrow().id();
        assertThat(items(ClaimItem.class).filter(claim -> claim.property() == ClaimProperty.DURATION))
                .extracting(ClaimItem::meeting)
                .hasSize(3).containsOnly(istanbul);
    }

    private <T extends RecordItem> Stream<T> items(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    private static RecordItem item(String line) {
        try {
            return RecordJson.MAPPER.readValue(line, RecordItem.class);
        } catch (IOException e) {
            throw new IllegalStateException(line, e);
        }
    }
}
